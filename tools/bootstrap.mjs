// The door of `npm start` and `npm test`: `node tools/bootstrap.mjs TOOL.ts [arguments]`.
// Plain JavaScript for any Node from 20 on and any npm: it installs what is missing, then hands over to the
// TypeScript tool under the project's own Node. It must not import a package: there may be none yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Groundwork needs Node 20 or newer; this is Node ${process.versions.node}. Get a newer one from nodejs.org.`);
}
const [tool, ...words] = process.argv.slice(2);
if (!tool) stop('usage: node tools/bootstrap.mjs TOOL.ts [arguments]');
if (missingPackages().length > 0) await installPackages();
run(ensureNode(), [join(root, tool), ...words]);

/** The packages of the lockfile that node_modules does not have in that version; optional ones may be absent. */
function missingPackages() {
  const locked = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  return Object.entries(locked)
    .filter(([path, { optional, devOptional, link }]) => path && !optional && !devOptional && !link)
    .filter(([path, { version }]) => installed[path]?.version !== version || !existsSync(join(root, path)))
    .map(([path]) => path);
}

/** @param {string} name @returns {Record<string, LockedPackage>} what a lockfile of npm names; nothing where there is none */
function readLock(name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** `npm ci`, with a line that counts packages as they arrive; ends the program with a sentence where it fails. */
async function installPackages() {
  const began = Date.now();
  const wanted = Object.keys(readLock('package-lock.json')).filter(Boolean);
  console.log(`Installing ${wanted.length} packages (the first time only) …`);
  const [command, before] = npmCommand();
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const npm = spawn(command, [...before, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: needsShell(command)
  });
  const release = passSignals(npm);
  let complaint = '';
  npm.stderr.on('data', (chunk) => (complaint += chunk));
  npm.on('error', (error) => (complaint += error.message));
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const ticking = setInterval(() => {
    const here = wanted.filter((path) => existsSync(join(root, path, 'package.json'))).length;
    console.log(`  ${here} of ${wanted.length} in place after ${seconds()}`);
  }, 5000);
  const code = await new Promise((resolve) => npm.on('close', (code, signal) => resolve(signal ?? code)));
  clearInterval(ticking);
  release();
  if (typeof code === 'string') process.exit(130);
  if (code === 0) return console.log(`Installed in ${seconds()}.`);
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT|ENETUNREACH/.test(complaint)
  ) {
    stop(
      'The packages could not be fetched: the npm registry does not answer from here. Check the network or the proxy, then run the same command again.'
    );
  }
  stop(`${complaint.trim()}\nThe packages could not be installed (npm ci, exit ${code}).`);
}

/**
 * The Node that runs our TypeScript: the one that the package `node` brings. Its install script may have been blocked
 * (npm 12 runs only scripts that package.json allows, `ignore-scripts` runs none), so it is run here where it was not.
 * @returns {string} the path of an executable
 */
function ensureNode() {
  const folder = join(root, 'node_modules', 'node');
  const binary = join(folder, 'bin', windows ? 'node.exe' : 'node');
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  if (runs(binary, wanted)) return binary;
  console.log(`Fetching Node ${wanted}, which this project runs on …`);
  // the script calls a bare `npm`, which stands beside Node where it is on no PATH
  process.env.PATH = [process.env.PATH, dirname(process.execPath)].filter(Boolean).join(delimiter);
  process.env.npm_config_ignore_scripts = 'false';
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit']
  });
  if (runs(binary, wanted)) return binary;
  // a machine for which that package has no binary, with a Node that can do it
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    `Node ${wanted} could not be installed here. Run "npm rebuild node --ignore-scripts=false" with a network, or install Node 24 from nodejs.org, then run the same command again.`
  );
}

/** @param {string} binary @param {string} version */
function runs(binary, version) {
  return existsSync(binary) && spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
}

/** @returns {[string, string[]]} the npm that started us, else the one on the PATH: a command and its first arguments */
function npmCommand() {
  const started = process.env.npm_execpath ?? '';
  if (basename(started) === 'npm-cli.js' && existsSync(started)) return [process.execPath, [started]];
  return [windows ? 'npm.cmd' : 'npm', []];
}

/** @param {string} command Windows starts a .cmd only through its shell. */
function needsShell(command) {
  return command.endsWith('.cmd');
}

/**
 * Runs the tool to its end and ends as it does. The channel is how the tool learns that this process was killed
 * outright, so that no server outlives its `npm start`.
 * @param {string} node @param {string[]} words
 */
function run(node, words) {
  // npm links `node` into node_modules/.bin only where the binary was there when it linked
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, words, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  passSignals(child);
  endWithShell(child);
  child.on('error', (error) => stop(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

/**
 * Ends the tool when the shell between npm and us is gone: npm passes a signal to that shell, which dies of it alone.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithShell(child) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 300).unref();
}

/** @param {import('node:child_process').ChildProcess} child @returns {() => void} */
function passSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return () => signals.forEach((signal) => process.off(signal, pass));
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
