import { expect, test } from 'vitest';
import { loadCatalogue } from '../server/catalogue.ts';
import { findOwnFigures } from './find-own-figures.ts';

const { initiatives } = loadCatalogue();
const told = (code: string) =>
  findOwnFigures(code, initiatives).map(({ initiative, figure }) => `${initiative.id}: ${figure.value} ${figure.unit}`);

test('a figure of six countries together is about none of them', () => {
  expect(told('NIU')).toEqual([]);
});

test('a figure that names its country is about it, whatever else the initiative names', () => {
  expect(told('KEN')).toEqual(['ctcn-technology-support: 2000000 companies']);
  expect(told('NPL')).toEqual(['national-adaptation-plans: 47000000000 us-dollars']);
});

test('the figures of work in one country alone are about that country', () => {
  expect(told('PSE')).toContain('gaza-environmental-assessment: 39000000 tonnes');
  const iraq = initiatives.find(({ id }) => id === 'mansuriya-debris-recycling');
  const unsaid = iraq && { ...iraq, figures: iraq.figures.map(({ country: _, ...figure }) => figure) };
  expect(findOwnFigures('IRQ', unsaid ? [unsaid] : [])).toHaveLength(2);
});

test('one country named out of many claimed, or in a wider area, is not alone', () => {
  const [one] = initiatives.filter(({ id }) => id === 'mansuriya-debris-recycling');
  if (!one) throw new Error('the example is gone');
  const figures = one.figures.map(({ country: _, ...figure }) => figure);
  expect(findOwnFigures('IRQ', [{ ...one, figures, reach: { countries: 7 } }])).toEqual([]);
  expect(findOwnFigures('IRQ', [{ ...one, figures, reach: { countries: 1, qualifier: 'over' } }])).toEqual([]);
  expect(findOwnFigures('IRQ', [{ ...one, figures, regions: ['sahel'] }])).toEqual([]);
});

test('no figure is about two countries', () => {
  const codes = [...new Set(initiatives.flatMap(({ countries }) => countries.map(({ code }) => code)))];
  const all = codes.flatMap((code) => findOwnFigures(code, initiatives).map(({ figure }) => figure));
  expect(new Set(all).size).toBe(all.length);
});
