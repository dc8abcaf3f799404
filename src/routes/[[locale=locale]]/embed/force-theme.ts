import type { Theme } from '#lib/address/embed-address.ts';

/**
 * Makes the page light or dark whatever the reader's system is: the style sheet has the dark colours once, under what a
 * system may prefer, and here that condition is answered instead. Returns what takes it back.
 */
export function forceTheme(theme: Theme): (() => void) | undefined {
  if (theme === 'auto') return undefined;
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && /prefers-color-scheme: ?dark/.test(rule.conditionText)
    )
  );
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules) media.mediaText = theme === 'dark' ? 'screen' : 'not all';
  document.documentElement.style.colorScheme = theme;
  return () => {
    rules.forEach(({ media }, i) => (media.mediaText = before[i] ?? media.mediaText));
    document.documentElement.style.colorScheme = '';
  };
}
