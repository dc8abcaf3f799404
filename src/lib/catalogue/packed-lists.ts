/**
 * Lists, one for each row of a table, laid end to end. A value stands in the row that is so many `gaps` after that of the
 * value before it. Where most rows have one value or none, as they do, this is what compresses best.
 */
export interface PackedLists<Value> {
  gaps: number[];
  values: Value[];
}

/** Lists of words, each word written once: `values` are places in `words`. */
export interface PackedWords extends PackedLists<number> {
  words: string[];
}

export function packLists<Value>(lists: readonly (readonly Value[])[]): PackedLists<Value> {
  let last = 0;
  const gaps = lists.flatMap((list, row) =>
    list.map(() => {
      const gap = row - last;
      last = row;
      return gap;
    })
  );
  return { gaps, values: lists.flat(1) as Value[] };
}

/** The `size` lists that were packed. Rows without a value share one empty list: in most columns that is nearly all. */
export function unpackLists<Value>({ gaps, values }: PackedLists<Value>, size: number): (readonly Value[])[] {
  const lists = new Array<Value[]>(size).fill([]);
  let row = 0;
  values.forEach((value, i) => {
    const gap = gaps[i] ?? 0;
    row += gap;
    if (gap > 0 || i === 0) lists[row] = [value];
    else lists[row]?.push(value);
  });
  return lists;
}

/** The commonest words come first, so that their places are short. */
export function packWords(lists: readonly (readonly string[])[]): PackedWords {
  const uses = new Map<string, number>();
  for (const word of lists.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const places = new Map(words.map((word, place) => [word, place]));
  const { gaps, values } = packLists(lists);
  return { words, gaps, values: values.map((word) => places.get(word) ?? 0) };
}

export function unpackWords({ words, gaps, values }: PackedWords, size: number): (readonly string[])[] {
  return unpackLists({ gaps, values: values.map((place) => words[place] ?? '') }, size);
}
