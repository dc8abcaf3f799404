// `npm test`: finds a browser, builds, then runs the type check, the linter, the unit tests and the browser journeys.
// A step runs although an earlier one failed, so that everything is reported at once; journeys need a build and a browser.
// With `--long` the long journeys of `tests/long/` follow. The last line is `N passed, N failed`.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuildCurrent } from './build-stamp.ts';
import { ensureChromium } from './install-chromium.ts';
import { readOptions } from './read-options.ts';
import { readTestReport, type Tally } from './read-test-report.ts';
import { commandOf, onceAskedToEnd, runNode, runScript } from './run-program.ts';
import { timeStep } from './time-step.ts';

const { long } = readOptions({ long: false });
const folder = mkdtempSync(join(tmpdir(), 'groundwork-test-'));
const total: Tally = { passed: 0, failed: 0 };

onceAskedToEnd((exitCode) => process.exit(exitCode));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const browser = await findBrowser();
const built = await timeStep('Build', buildSite);
if (!built) total.failed += 1;
// each keeps one core busy
await Promise.all([count('Type check', 'check'), count('Lint', 'lint')]);
await countTests('Unit tests', 'unit');
if (built && browser) await countTests('Browser journeys', 'journeys', { CHROME_PATH: browser });
if (built && browser && long) await countTests('Long journeys', 'long', { CHROME_PATH: browser });
if (!built || !browser) console.log(`\nThe browser journeys did not run: there is no ${built ? 'browser' : 'build'}.`);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** The path of a browser; undefined, with one failure counted and a sentence, where there is none. */
async function findBrowser(): Promise<string | undefined> {
  let path: string | undefined;
  const found = await timeStep('Find a browser', async () => {
    const answer = await ensureChromium();
    if ('path' in answer) path = answer.path;
    console.log('path' in answer ? answer.path : answer.sentence);
    return 'path' in answer;
  });
  if (!found) total.failed += 1;
  return path;
}

async function buildSite(): Promise<boolean> {
  if (!isBuildCurrent()) return (await runNode(['tools/build.ts'])) === 0;
  console.log('build/ is current');
  return true;
}

/** Runs a script of package.json and counts it as one. What it prints is shown at its end, apart from that of others. */
async function count(name: string, script: string): Promise<void> {
  const good = await timeStep(name, async () => {
    const log = join(folder, `${script}.txt`);
    const sink = openSync(log, 'w');
    const code = await runScript(script, sink);
    closeSync(sink);
    process.stdout.write(readFileSync(log));
    return code === 0;
  });
  total[good ? 'passed' : 'failed'] += 1;
}

/** Runs one of Vitest's projects and counts its tests. */
async function countTests(name: string, project: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const report = join(folder, `${project}.json`);
  await timeStep(name, async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runNode([commandOf('vitest'), 'run', '--project', project, ...reporters], env);
    const { passed, failed } = readTestReport(report, code);
    total.passed += passed;
    total.failed += failed;
    return failed === 0;
  });
}
