// `npm run bench`: what a first visit costs, measured in a real browser on the built site, beside its budgets.
// `-- --runs 5` for more visits (the table shows medians), `-- --json FILE` to keep every figure.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeBudgets } from './bench/budgets.ts';
import { median } from './bench/median.ts';
import { profiles, visit, type Visit } from './bench/visit.ts';
import { addressOf } from './serve.ts';
import { listen } from './listen.ts';
import { readOptions } from './read-options.ts';
import { root, runNode } from './run-program.ts';
import { createStaticServer } from './static-server.ts';

const { runs, json } = readOptions({ runs: 3, json: '' });

const pages = ['', 'country/NIU/', 'initiative/electric-mobility/'];

/** How each figure is called and written. */
const rows: readonly [figure: keyof Visit, name: string, write: (value: number) => string][] = [
  ['bytesNeeded', 'needed until clickable', kilobytes],
  ['requestsNeeded', 'requests needed', String],
  ['bytesUntilClickable', 'sent until clickable', kilobytes],
  ['requestsUntilClickable', 'requests until clickable', String],
  ['bytes', 'sent in all', kilobytes],
  ['requests', 'requests in all', String],
  ['firstPaint', 'first paint', milliseconds],
  ['clickable', 'countries clickable', milliseconds],
  ['live', 'live map', milliseconds],
  ['blocking', 'blocked before that', milliseconds],
  ['starting', 'blocked by its start', milliseconds],
  ['longestTask', 'longest task', milliseconds],
  ['layoutShift', 'layout shift', (value) => value.toFixed(3)],
  ['heap', 'heap', kilobytes],
  ['firstFilter', 'first filter to repaint', milliseconds],
  ['firstSelect', 'first click to panel', milliseconds],
  ['filter', 'filter to repaint, live', milliseconds],
  ['select', 'click to panel, live', milliseconds],
  ['dragFrame', 'a frame of a drag', milliseconds],
  ['dragWorst', 'its longest frame', milliseconds]
];

if ((await runNode(['tools/build.ts'])) !== 0) process.exit(1);
const { port, close } = await listen(
  () => createStaticServer({ folder: join(root, 'build'), base: '' }),
  '127.0.0.1',
  0
);
const all: { page: string; profile: string; visits: Visit[] }[] = [];
try {
  for (const [profile, person] of Object.entries(profiles)) {
    for (const page of pages) {
      const visits: Visit[] = [];
      for (let run = 1; run <= runs; run++) {
        console.log(`/${page} ${profile}: visit ${run} of ${runs}`);
        visits.push(await visit(addressOf({ host: '127.0.0.1', port, base: '' }) + page, person));
      }
      all.push({ page: `/${page}`, profile, visits });
    }
  }
} finally {
  await close();
}

for (const { page, profile, visits } of all) {
  console.log(`\n${page}, ${profile}`);
  for (const [figure, name, write] of rows) {
    const value = median(visits.map((one) => one[figure]));
    const budget = timeBudgets[profile === 'slow' ? 'slow' : 'desktop'][figure];
    const verdict = budget === undefined ? '' : `${value <= budget ? 'within' : 'OVER'} ${write(budget)}`;
    console.log(`  ${name.padEnd(26)} ${write(value).padStart(10)}  ${verdict}`);
  }
}
if (json) {
  writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`\nEvery figure is in ${json}.`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
