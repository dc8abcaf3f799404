import { existsSync } from 'node:fs';
import { runProgram } from './run-program.ts';

/** Whether packages can be installed without a question: as root on Debian. */
export function mayInstallPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs Debian's packages; gives whether it worked. */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  await runProgram('apt-get', ['update', '-q'], quiet);
  return (await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet)) === 0;
}
