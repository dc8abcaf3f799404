/** The same keys, each with what becomes of its value. */
export const mapValues = <In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In) => Out
): Record<string, Out> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
