import { whenIdle } from '#lib/ui/when-idle.ts';

/** A map that has neither come nor failed by then has been waited for long enough, in milliseconds. */
const patience = 30_000;

/**
 * Resolves once the live map has taken over or is known not to come, and the page is idle: what is fetched for later
 * visits never stands in the way of this one. Also when aborted.
 */
export async function whenSettled(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('groundwork:settled').length > 0) end();
    });
    const late = setTimeout(end, patience);
    signal.addEventListener('abort', end, { once: true });
    observer.observe({ type: 'mark', buffered: true });

    function end(): void {
      observer.disconnect();
      clearTimeout(late);
      resolve();
    }
  });
  if (signal.aborted) return;
  await whenIdle(5000);
}
