import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, mayInstallPackages } from '../install-packages.ts';

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** A program by its name, on the PATH or where Debian keeps what only administrators run. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** An nginx: one that is here, or one that is installed now where we may. Otherwise a sentence that says what to run. */
export async function ensureNginx(): Promise<{ path: string } | { sentence: string }> {
  if (!findProgram('nginx') && mayInstallPackages() && !(await installPackages(packages))) {
    // the module is a convenience; nginx itself is older than any release that lacks it
    await installPackages(packages.slice(0, 1));
  }
  const path = findProgram('nginx');
  if (path) return { path };
  return { sentence: `There is no nginx here. Run: sudo apt-get install -y ${packages.join(' ')}` };
}

/** The module that sends ready brotli files, where this nginx has it. */
export function findBrotliModule(nginx: string): string | undefined {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1];
  const path = folder && join(folder, 'ngx_http_brotli_static_module.so');
  return path && existsSync(path) ? path : undefined;
}
