/** As files, however small: a policy that lets the map fetch from the site forbids `data:`. */
const sheets = import.meta.glob<string>('../geography/generated/detail/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

/** Where a sheet of the shapes' detail is. */
export const sheetAddress = (sheet: number): string => sheets[`../geography/generated/detail/${sheet}.json`] ?? '';
