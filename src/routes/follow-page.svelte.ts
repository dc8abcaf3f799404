import { afterPaint } from '#lib/ui/after-paint.ts';
import { hold } from '#lib/ui/hold.ts';

/**
 * What `read` gives, but for one frame: where the page has become another, what was read before stands until that page has
 * been painted. So the text answers a reader first, and what follows it is worked out after.
 */
export function followPage<T extends object>(page: () => object, read: () => T): { readonly current: T } {
  let painted = $state.raw(page());
  const current = $derived.by(hold(read, () => page() !== painted));
  $effect(() => {
    const next = page();
    let isLeft = false;
    void afterPaint().then(() => {
      if (!isLeft) painted = next;
    });
    return () => {
      isLeft = true;
    };
  });
  return {
    get current() {
      return current;
    }
  };
}
