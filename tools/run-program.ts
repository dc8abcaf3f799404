import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The project's root, from wherever a tool is started. */
export const root = dirname(import.meta.dirname);

const running = new Set<ChildProcess>();

/** Runs a program under this very Node and gives its exit code; what it prints is shown. */
export function runNode(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return runProgram(process.execPath, words, env);
}

/** Runs a script of package.json with the npm that started us, and gives its exit code; `sink` as in `runProgram`. */
export function runScript(name: string, sink?: number): Promise<number> {
  const npm = process.env.npm_execpath ?? '';
  const words = ['run', '--silent', name];
  if (basename(npm) === 'npm-cli.js' && existsSync(npm)) return runProgram(process.execPath, [npm, ...words], {}, sink);
  return runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, {}, sink);
}

/**
 * Runs any program in the project's root and gives its exit code, 127 where it cannot be started. What it prints is
 * shown, or goes into the open file `sink`.
 */
export function runProgram(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  sink?: number
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      stdio: sink === undefined ? 'inherit' : ['ignore', sink, sink],
      env: { ...process.env, ...env },
      shell: command.endsWith('.cmd')
    });
    running.add(child);
    const end = (code: number) => {
      running.delete(child);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}

/** The file behind a command of a package in node_modules, to be run by `runNode`; mostly called like its package. */
export function commandOf(name: string, command = name): string {
  const folder = join(root, 'node_modules', name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`the package ${name} has no command ${command}`);
  return join(folder, file);
}

let stopOnce: ((exitCode: number) => void) | undefined;

/**
 * Says what happens when this process is asked to end, or when the bootstrap that started it is gone (its channel
 * closes): programs still running are ended, then `stop` is called, once. A later call replaces an earlier one.
 */
export function onceAskedToEnd(stop: (exitCode: number) => void): void {
  if (!stopOnce) {
    process.on('SIGINT', () => end(130));
    process.on('SIGTERM', () => end(143));
    process.on('SIGHUP', () => end(129));
    process.on('disconnect', () => end(143));
    process.channel?.unref();
  }
  stopOnce = stop;
}

function end(exitCode: number): void {
  for (const child of running) child.kill('SIGTERM');
  stopOnce?.(exitCode);
  stopOnce = () => {};
}
