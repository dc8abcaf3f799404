import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from '#lib/catalogue/filters.ts';
import { locales } from '#lib/catalogue/locales.ts';
import { plainAddress, writeAddress, type Page } from './address.ts';
import { readEmbed, themes, writeEmbed } from './embed-address.ts';

const page = fc.constantFrom<Page[]>(
  { name: 'world' },
  { name: 'country', code: 'NIU' },
  { name: 'initiative', id: 'sids-early-warning' }
);
const embed = fc.record({
  address: fc
    .record({ locale: fc.constantFrom(...locales), page, text: fc.constantFrom('', 'e-buses', '韩国 a&b=c') })
    .map(({ locale, page, text }) => ({
      ...plainAddress(locale, page),
      filters: { ...noFilters, programme: ['climate', 'nature'], text },
      projection: 'globe' as const,
      camera: { zoom: 2, lat: -19, lng: -170 }
    })),
  theme: fc.constantFrom(...themes),
  panel: fc.boolean()
});

test('an embed read from what was written is a part of the same view', () => {
  fc.assert(
    fc.property(embed, (wish) => {
      const { view, theme, panel } = readEmbed(new URL(writeEmbed(wish), 'https://any'));
      const full = new URL(writeAddress(wish.address), 'https://any');
      expect({ theme, panel }).toEqual({ theme: wish.theme, panel: wish.panel });
      expect([view.pathname, view.hash]).toEqual([full.pathname, full.hash]);
      const sorted = (search: string) => [...new URLSearchParams(search)].sort();
      expect(sorted(view.search)).toEqual(sorted(full.search));
    })
  );
});

test('the funding page is embedded as the world in its colours', () => {
  const address = plainAddress('en', { name: 'funding' });
  expect(writeEmbed({ address, theme: 'auto', panel: false })).toBe('/embed/?colour=funding&panel=0');
});

test('a theme that nobody knows is the reader’s own', () => {
  expect(readEmbed(new URL('https://any/zh/embed/?theme=pink&country=../x'))).toEqual({
    view: { pathname: '/zh/country/..%2Fx/', search: '', hash: '' },
    theme: 'auto',
    panel: true
  });
});
