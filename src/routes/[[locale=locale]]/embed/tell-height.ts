/**
 * Tells the page round an embed how high it is, in CSS pixels, at first and whenever that changes:
 * `{ source: 'groundwork', type: 'height', height: 612 }`. The message holds nothing else, so any page may have it. An
 * attachment for the last element of the embed.
 */
export function tellHeight(last: HTMLElement): (() => void) | undefined {
  const whole = last.parentElement;
  if (!whole || window.parent === window) return undefined;
  let told = 0;
  const sizes = new ResizeObserver(() => {
    const height = Math.ceil(whole.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ source: 'groundwork', type: 'height', height }, '*');
  });
  sizes.observe(whole);
  return () => sizes.disconnect();
}
