import { expect, test } from 'vitest';
import { listContributions } from '#lib/catalogue/list-contributions.ts';
import { loadCatalogue } from '#lib/server/catalogue.ts';
import { shadeContributions } from './shade-contributions.ts';

const { funding } = loadCatalogue();
const contributions = listContributions(funding);
const { shades, legend } = shadeContributions(contributions);

test('every amount that the report publishes is in the class whose range holds it', () => {
  for (const { contributor, amount } of funding.environment_fund.largest) {
    const shade = shades.get(String(contributor));
    const entry = legend.entries.find((candidate) => candidate.shade === shade);
    if (!entry || !('from' in entry)) throw new Error(`${amount} is in no class`);
    expect(amount).toBeGreaterThanOrEqual(entry.from);
    expect(amount).toBeLessThan(entry.to ?? Infinity);
  }
});

test('no class is empty', () => {
  const used = new Set<unknown>([...shades.values(), 'unnamed']);
  expect(legend.entries.filter(({ shade }) => !used.has(shade))).toEqual([]);
});

test('who gave without a published amount is lighter than who gave with one, and darker than who gave nothing', () => {
  expect(shades.get('NRU')).toBe(1);
  expect(shades.get('CHN')).toBe(1);
  expect(shades.get('ESP')).toBe(2);
  expect(shades.has('BRA')).toBe(false);
});

test('earmarked money shades nobody', () => {
  expect(shadeContributions({ QAT: { earmarked: 40 } }).shades.size).toBe(0);
});
