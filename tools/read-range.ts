/** What a `Range` header asks of a file: a piece (both ends included), everything, or something it does not have. */
export type Range = { status: 'whole' } | { status: 'part'; start: number; end: number } | { status: 'outside' };

/** Reads a range of bytes. Several at once, other units and nonsense get the whole file, as RFC 9110 §14.2 allows. */
export function readRange(header: string | undefined, size: number): Range {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return { status: 'whole' };
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return { status: 'whole' };
  return start < size && start <= end ? { status: 'part', start, end } : { status: 'outside' };
}
