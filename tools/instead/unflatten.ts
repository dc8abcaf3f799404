/** A value as devalue writes it: a list in which lists and objects name their parts by where those stand. */
export type Flat = readonly unknown[] | number;

/** What stands nowhere in the list, as devalue numbers it. */
const missing = -1;
const negativeZero = -6;

/**
 * Makes plain JSON of what `devalue.stringify` has made of it; `undefined` stays what it is. Throws at anything that JSON
 * has no word for.
 */
export function unflatten(flat: Flat): unknown {
  const made = new Map<number, unknown>();
  const revive = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, index]) => [key, make(index as number)]));
    if (typeof value[0] === 'string') throw new Error(`A page is given a ${value[0]}, which is no plain JSON`);
    return value.map(make);
  };
  const make = (index: number): unknown => {
    if (index === missing) return undefined;
    if (index === negativeZero) return -0;
    if (typeof flat === 'number' || index < 0) throw new Error('A page is given a number that is no plain JSON');
    if (!made.has(index)) made.set(index, revive(flat[index]));
    return made.get(index);
  };
  return make(typeof flat === 'number' ? flat : 0);
}
