import { afterPaint } from '#lib/ui/after-paint.ts';

/**
 * Measures what a reader asked for, from the act to the frame that shows it, as the User Timing measure
 * `groundwork:<name>`, which any monitoring tool can read.
 */
export async function measure(name: 'select' | 'filter', act: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await act();
  void afterPaint().then(() => performance.measure(`groundwork:${name}`, { start, end: performance.now() }));
}
