import type { PublishedTerritory } from './published-schema.ts';

/** M49's code of the whole world. */
const world = '001';

/** Named areas of the catalogue that are the same as an M49 region; all others are words and not codes. */
const areas: Readonly<Record<string, string>> = { africa: '002', 'south-east-asia': '035' };

/** The M49 code of the smallest region that holds all these countries and named areas; the world where none does. */
export function findRegion(
  territories: readonly Pick<PublishedTerritory, 'm49_region' | 'm49_subregion'>[],
  named: readonly string[]
): string {
  if (named.length > 0) return territories.length === 0 ? theSame(named.map((id) => areas[id])) : world;
  const subregion = theSame(territories.map((territory) => territory.m49_subregion));
  return subregion === world ? theSame(territories.map((territory) => territory.m49_region)) : subregion;
}

function theSame(codes: readonly (string | undefined)[]): string {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : world;
}
