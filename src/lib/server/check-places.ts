import type { Finding, Surroundings } from './check-initiative.ts';
import { isNearTerritory, nearKilometres, type Point } from './is-near-territory.ts';
import type { Salvaged } from './salvage-initiative.ts';

/** A place lies in the country it names, or near its coast. */
export function checkPlaces({ places }: Salvaged, { outlines, nameOf }: Surroundings): Finding[] {
  return places.flatMap(({ at, country }, i): Finding[] => {
    const [x, y] = at;
    if (x === undefined || y === undefined || at.length !== 2 || country === undefined) return [];
    const isOnGlobe = Math.abs(x) <= 180 && Math.abs(y) <= 90;
    if (isOnGlobe && isNearTerritory(outlines, country, [x, y]) !== false) return [];
    const swapped: Point = [y, x];
    const fits = Math.abs(x) <= 90 && Math.abs(y) <= 180 && isNearTerritory(outlines, country, swapped);
    const found = `[${x}, ${y}]`;
    if (fits) {
      const says = `looks like latitude and longitude are swapped; write [${y}, ${x}]`;
      return [{ path: ['places', i, 'at'], found, says }];
    }
    if (!isOnGlobe) return [];
    const says = `is more than ${nearKilometres} km outside ${nameOf(country)} (longitude comes first)`;
    return [{ path: ['places', i, 'at'], found, says }];
  });
}
