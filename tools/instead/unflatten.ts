/** A value as devalue writes it: a list in which lists and objects name their parts by where those stand. */
export type Flat = readonly unknown[] | number;

/**
 * Makes plain JSON of what `devalue.stringify` has made of it; `undefined` stays what it is. Throws at anything that JSON
 * has no word for.
 */
export function unflatten(flat: Flat): unknown {
  if (typeof flat === 'number') return undefined;
  const made = new Map<number, unknown>();
  const revive = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, index]) => [key, make(index as number)]));
    if (typeof value[0] === 'string') throw new Error(`A page is given a ${value[0]}, which is no plain JSON`);
    return value.map(make);
  };
  const make = (index: number): unknown => {
    if (index === -1) return undefined;
    if (!made.has(index)) made.set(index, revive(flat[index]));
    return made.get(index);
  };
  return make(0);
}
