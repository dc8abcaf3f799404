// `npm run mutation [FOLDER…]`: changes the code of the plain rooms in thousands of small ways, one after the other, and
// looks whether a unit test notices. Each room must reach 85 %. What was found is kept in test-results/, so that a second
// run tries only what has changed since.
import { commandOf, onceAskedToEnd, runNode } from './run-program.ts';
import { stop } from './stop.ts';
import { timeStep } from './time-step.ts';

const all = ['address', 'catalogue', 'geography', 'scene'];
const asked = process.argv.slice(2);
const wrong = asked.find((folder) => !all.includes(folder));
if (wrong !== undefined) stop(`No mutations are made in "${wrong}". They are in: ${all.join(', ')}.`);

/** Tests, and the files that cannot run without the framework and decide nothing. */
const leftOut = ['**/*.test.ts', '**/*.fixture.ts', 'lib/address/hrefs.ts', 'lib/address/navigate*.ts'].map(
  (path) => `!src/${path}`
);

onceAskedToEnd((exitCode) => process.exit(exitCode));

for (const folder of asked.length > 0 ? asked : all) {
  const words = [
    ...[commandOf('@stryker-mutator/core', 'stryker'), 'run', 'tools/mutation/stryker.config.json'],
    ...['--mutate', [`src/lib/${folder}/*.ts`, ...leftOut].join(',')],
    ...['--incrementalFile', `test-results/mutation-${folder}.json`]
  ];
  if (!(await timeStep(`Mutate ${folder}`, async () => (await runNode(words)) === 0))) process.exitCode = 1;
}
