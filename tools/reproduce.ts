// `npm run reproduce`: builds the last commit twice, in two folders of different names, below two clocks and languages, and
// compares every file byte for byte, the compressed ones included. A difference is named and ends the program with 1.
import { createHash } from 'node:crypto';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { compareListings } from './reproduce/compare-listings.ts';
import { onceAskedToEnd, root } from './run-program.ts';
import { timeStep } from './time-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-reproduce-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
onceAskedToEnd((exitCode) => process.exit(exitCode));

/** Named once: somebody may commit while the first build runs. */
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

/** Two places as unlike as one machine offers. */
const places = [
  { path: join(folder, 'a'), env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  {
    path: join(folder, 'another folder', 'with a longer name'),
    env: { TZ: 'Pacific/Niue', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  }
];

for (const { path, env } of places) {
  if (!(await timeStep(`Build in ${path}`, () => buildIn(path, env)))) process.exit(1);
}
const [one = new Map<string, string>(), other = new Map<string, string>()] = places.map(({ path }) => list(join(path, 'build'))); // prettier-ignore
const differences = compareListings(one, other);
if (differences.length > 0) {
  console.error(`\n${differences.slice(0, 50).join('\n')}\n\n${differences.length} of ${one.size} files differ.`);
  process.exit(1);
}
console.log(`\nBoth builds have the same ${one.size} files, byte for byte.`);

/** Builds the last commit in a folder of its own, with packages of its own. */
async function buildIn(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  mkdirSync(path, { recursive: true });
  execFileSync('tar', ['-x', '-C', path], {
    input: execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1024 ** 3 })
  });
  // all but what a build writes there
  const filter = (from: string) => !/node_modules[\\/](\$app|\.vite|\.cache)/.test(from);
  cpSync(join(root, 'node_modules'), join(path, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter });
  const words = ['tools/build.ts'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: path, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** The SHA-256 of every file below a folder, by its path. */
function list(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [relative(folder, path).replaceAll(sep, '/'), hash];
    })
  );
}
