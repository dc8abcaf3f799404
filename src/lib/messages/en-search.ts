import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** The words of what a search finds, in English. */
export const enSearch = {
  searchGroups: {
    countries: 'Countries',
    initiatives: 'Initiatives',
    programmes: 'Programmes',
    mechanisms: 'Mechanisms',
    places: 'Places'
  },
  searchAll: (text: string, n: number) => `${count(n, 'Show the initiative', 'Show all # initiatives')} for “${text}”`,
  searchNothingHint: 'Try a country, a place or a single word.',
  searchLoading: 'Getting ready to search…'
};

export type SearchWords = typeof enSearch;
