import type { CatalogueIndex, ListedInitiative } from '../../src/lib/catalogue/site-index.ts';
import { buildIndex } from '../../src/lib/server/build-index.ts';
import { loadCatalogue } from '../../src/lib/server/catalogue.ts';

/** How many countries an initiative names, and how often of a hundred: as uneven as today, with somewhat more of them. */
const countryCounts = [
  [0, 55],
  [1, 25],
  [2, 9],
  [3, 4],
  [5, 4],
  [7, 2],
  [20, 1]
] as const;

/** The years that a large catalogue covers, the latest with most initiatives. */
const years = { first: 2005, last: 2024 };

/**
 * A catalogue of `size` initiatives, the same in every run. Programmes, kinds, mechanisms and claims are drawn from the
 * initiatives of today, so that they are as frequent as real ones; titles are as long as real ones, and their words come
 * from the summaries in no order, so that they compress no better than real ones. Countries are as unevenly named.
 */
export function generateCatalogue(size: number): CatalogueIndex {
  const { catalogue, territories } = buildIndex('en');
  const random = mulberry32(size);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const words = loadCatalogue().initiatives.flatMap(({ summary }) =>
    summary.en.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  );
  const codes = territories.map(({ code }) => code);
  /** Early ones of the list far more often than late ones. */
  const pickCountry = () => codes[Math.floor(random() ** 2 * codes.length)] as string;

  const initiatives = Array.from({ length: size }, (_, row): ListedInitiative => {
    const model = pick(catalogue.initiatives);
    const title = Array.from(model.title.split(' '), () => pick(words)).join(' ');
    const named = pickCounted(random);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return {
      ...model,
      id: `${toSlug(title)}-${row.toString(36)}`,
      title,
      countries: [...new Set(Array.from({ length: named }, pickCountry))],
      date: `${years.last - Math.floor(random() ** 2 * (years.last - years.first + 1))}-${month}`,
      notes: {},
      places: []
    };
  }).map(({ partOf: _, ...alone }) => alone);
  initiatives.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
  return { ...catalogue, initiatives };
}

const toSlug = (title: string) =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 4)
    .join('-');

function pickCounted(random: () => number): number {
  let left = random() * countryCounts.reduce((sum, [, share]) => sum + share, 0);
  for (const [count, share] of countryCounts) {
    left -= share;
    if (left < 0) return count;
  }
  return 0;
}

/** A small seeded source of numbers from 0 to 1, as Tommy Ettinger published it; `Math.random` cannot be seeded. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
