import { expect, test } from 'vitest';
import { listContributions } from '#lib/catalogue/list-contributions.ts';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { shadeContributions } from './shade-contributions.ts';

const { funding } = loadCatalogue();
const contributions = listContributions(funding);
/** Within a test, so that what a test notices of it is known to be noticed. */
const shade = () => shadeContributions(contributions);

test('every amount that the report publishes is in the class whose range holds it', () => {
  const { shades, legend } = shade();
  for (const { contributor, amount } of funding.environment_fund.largest) {
    const entry = legend.entries.find((candidate) => candidate.shade === shades.get(String(contributor)));
    if (!entry || !('from' in entry)) throw new Error(`${amount} is in no class`);
    expect(amount).toBeGreaterThanOrEqual(entry.from);
    expect(amount).toBeLessThan(entry.to ?? Infinity);
  }
});

test('no class is empty', () => {
  const { shades, legend } = shade();
  const used = new Set<unknown>([...shades.values(), 'unnamed']);
  expect(legend.entries.filter(({ shade }) => !used.has(shade))).toEqual([]);
});

test('who gave without a published amount is lighter than who gave with one, and darker than who gave nothing', () => {
  const { shades } = shade();
  expect(shades.get('NRU')).toBe(1);
  expect(shades.get('CHN')).toBe(1);
  expect(shades.get('ESP')).toBe(2);
  expect(shades.has('BRA')).toBe(false);
});

test('earmarked money shades nobody', () => {
  expect(shadeContributions({ QAT: { earmarked: 40 } }).shades.size).toBe(0);
});

test('the legend reads from those without an amount through the classes to those who are not among them', () => {
  const { measure, entries } = shade().legend;
  expect(measure).toBe('environment-fund');
  expect(entries[0]).toEqual({ shade: 1, state: 'undisclosed' });
  expect(entries.at(-1)).toEqual({ shade: 'unnamed', state: 'absent' });
  expect(entries.map(({ shade }) => shade)).toEqual([1, 2, 3, 4, 5, 'unnamed']);
});

test('names give way to those of who paid more, and those without an amount come after every amount', () => {
  const { weights } = shadeContributions({
    NOR: { environmentFund: { share: 'full', amount: 12.2 } },
    ESP: { environmentFund: { share: 'other', amount: 1.4 } },
    NRU: { environmentFund: { share: 'full' } }
  });
  expect([...weights]).toEqual([
    ['NOR', 12.2],
    ['ESP', 1.4],
    ['NRU', 0.5]
  ]);
});
