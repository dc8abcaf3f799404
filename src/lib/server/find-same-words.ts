import { locales } from '#lib/catalogue/locales.ts';
import type { Finding } from './check-initiative.ts';
import { writeField, writeFound } from './problem.ts';
import type { Salvaged } from './salvage-initiative.ts';

/** Titles and summaries that two initiatives of one section share, in any language: a copy that nobody finished. */
export function findSameWords(
  initiatives: ReadonlyMap<string, Pick<Salvaged, 'title' | 'summary' | 'source'>>
): Map<string, Finding[]> {
  const first = new Map<string, string>();
  const findings = new Map<string, Finding[]>();
  for (const [file, initiative] of initiatives) {
    const { document, section } = initiative.source;
    for (const [field, locale] of fields) {
      const text = initiative[field][locale]?.trim();
      if (!text) continue;
      const key = JSON.stringify([document, section, field, locale, text.toLowerCase()]);
      const path = [field, locale];
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, `${writeField(path)} of ${file}`);
      else {
        const says = `is the same as ${earlier}, which stands under the same section; say what is different`;
        findings.set(file, [...(findings.get(file) ?? []), { path, found: writeFound(text), says }]);
      }
    }
  }
  return findings;
}

const fields = (['title', 'summary'] as const).flatMap((field) => locales.map((locale) => [field, locale] as const));
