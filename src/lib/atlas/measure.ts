/**
 * Measures what a reader asked for, from the act to the frame that shows it, as the User Timing measure
 * `groundwork:<name>`, which any monitoring tool can read. `shown` resolves once that frame has been painted.
 */
export async function measure(name: 'select' | 'filter', shown: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await shown();
  performance.measure(`groundwork:${name}`, { start, end: performance.now() });
}
