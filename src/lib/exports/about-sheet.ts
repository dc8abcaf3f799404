import type { About } from './published-schema.ts';
import type { Sheet } from './table.ts';

/** What a workbook says of itself: its release, licence and makers, for it has no other place for them. */
export function writeAboutSheet({ release, licence, attribution, disclaimer }: About): Sheet {
  const field = (name: string) => ({ name, type: 'string' as const, about: { en: '', zh: '' } });
  return {
    name: 'about',
    about: { en: '', zh: '' },
    key: [],
    references: [],
    fields: ['about', 'en', 'zh'].map(field),
    cells: [
      ['release', release.version, release.version],
      ['date', release.date, release.date],
      ['licence', licence.name, licence.link],
      ['attribution', attribution.en, attribution.zh],
      ['disclaimer', disclaimer.en, disclaimer.zh]
    ]
  };
}
