import { expect, test } from 'vitest';
import { loadCatalogue } from '../server/catalogue.ts';
import { whyNotOnMap } from './why-not-on-map.ts';

const { initiatives } = loadCatalogue();

test.each([
  ['ecosystem-support-108-countries', 'counted'],
  ['marine-protection-53-countries', 'counted'],
  ['great-green-wall', 'area'],
  ['cop29-climate', 'hosted'],
  ['emissions-gap-report-2024', 'global']
])('%s is not on the map: %s', (id, reason) => {
  const one = initiatives.find((initiative) => initiative.id === id);
  if (!one) throw new Error(`${id} is gone`);
  expect(whyNotOnMap(one)).toBe(reason);
});
