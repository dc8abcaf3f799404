// The first half of `npm run bench:scale`: what the index of generated catalogues weighs, in brotli.
import { brotliCompressSync, constants } from 'node:zlib';
import { packCatalogue } from '../../src/lib/catalogue/pack-catalogue.ts';
import { generateCatalogue } from './generate-catalogue.ts';

const weigh = (content: unknown) =>
  brotliCompressSync(JSON.stringify(content), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
  }).length;

for (const size of [1000, 10_000, 100_000]) {
  const { counted, told } = packCatalogue(generateCatalogue(size));
  const { programme, date, countries } = counted;
  const rows = {
    'programme, date and countries': weigh({ programme, date, countries }),
    'all that is counted': weigh(counted),
    titles: weigh(told.title),
    'all that lists show': weigh(told)
  };
  console.log(`\n${size} initiatives`);
  for (const [name, bytes] of Object.entries(rows)) {
    const each = (bytes / size).toFixed(1);
    console.log(`  ${name.padEnd(30)} ${(bytes / 1000).toFixed(1).padStart(8)} kB ${each.padStart(6)} bytes each`);
  }
}
