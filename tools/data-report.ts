// `npm run data:report`: what an editor wants to know before publishing. Nothing in it stops a build; what does is
// listed instead, with exit code 1. It goes to standard output, so that it can be kept and compared with the last one.
import { join } from 'node:path';
import { readCatalogue } from '#lib/server/read-catalogue.ts';
import { reportProblems } from '#lib/server/report-problems.ts';
import { loadTerritories } from '#lib/server/read-territories.ts';
import { composeReport } from './data-report/compose-report.ts';
import { writeTable } from './data-report/table.ts';

const reading = readCatalogue(join(process.cwd(), 'data'));
if (reading.status === 'refused') {
  console.error(reportProblems(reading.problems));
  process.exitCode = 1;
} else {
  const { territories } = loadTerritories();
  const nameOf = (code: string) => territories[code]?.names.en ?? code;
  console.log(composeReport(reading.catalogue, nameOf).map(writeTable).join('\n\n'));
}
