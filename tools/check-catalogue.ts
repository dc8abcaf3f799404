import { resolve } from 'node:path';
import { readCatalogue } from '#lib/server/read-catalogue.ts';
import { reportProblems } from '#lib/server/report-problems.ts';

// Checks data/, or the folder given, and lists every mistake. Exit code 1 where there is one.
const folder = resolve(process.argv[2] ?? 'data');
console.log(`Reading ${folder} …`);
const reading = readCatalogue(folder);
if (reading.status === 'refused') {
  console.error(`\n${reportProblems(reading.problems)}`);
  process.exitCode = 1;
} else {
  console.log(`${reading.catalogue.initiatives.length} initiatives, no problems.`);
}
