import { expect, test } from 'vitest';
import { plainAddress } from './address.ts';
import { readEmbed, writeEmbed } from './embed-address.ts';

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
