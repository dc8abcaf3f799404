import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { installPackages, mayInstallPackages } from './install-packages.ts';

/** What a browser for the tests needs on Debian: itself, and fonts for the languages the site is written in. */
const chineseFonts = 'fonts-noto-cjk';
const browserPackages = ['chromium', chineseFonts, 'fonts-noto-core'];

/**
 * A Chromium for the journeys: one that is here, or one that is installed now where we may (as root on Debian).
 * Otherwise a sentence that says exactly what to run.
 */
export async function ensureChromium(): Promise<{ path: string } | { sentence: string }> {
  if (process.env.CHROME_PATH && findChromium() !== process.env.CHROME_PATH) {
    return { sentence: `CHROME_PATH names ${process.env.CHROME_PATH}, which is no program that can be run.` };
  }
  const mayInstall = mayInstallPackages();
  if (!findChromium() && mayInstall) await installPackages(browserPackages);
  else if (mayInstall && lacksChineseFonts()) await installPackages([chineseFonts]);
  const path = findChromium();
  if (path) return { path };
  return { sentence: `No Chromium or Chrome was found. ${adviceFor(process.platform)}` };
}

/** Without these a browser draws Chinese as boxes. */
function lacksChineseFonts(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status !== 0 || listed.stdout.trim() === '';
}

function adviceFor(platform: NodeJS.Platform): string {
  const otherwise = 'or set CHROME_PATH to the browser you have.';
  switch (platform) {
    case 'darwin':
      return `Run: brew install --cask google-chrome, ${otherwise}`;
    case 'win32':
      return `Run: winget install Google.Chrome, ${otherwise}`;
    default:
      return existsSync('/etc/debian_version')
        ? `Run: sudo apt-get install -y ${browserPackages.join(' ')}, ${otherwise}`
        : `Install the package chromium of your distribution, ${otherwise}`;
  }
}
