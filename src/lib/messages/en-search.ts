import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** The words of a search and of what it finds, in English. */
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
  searchLoading: 'Getting ready to search…',
  searchWaiting: (text: string) => `Searching for “${text}”…`,
  searchNotApplied: (text: string) => `The search could not be loaded, so “${text}” narrows nothing yet.`
};

export type SearchWords = typeof enSearch;
