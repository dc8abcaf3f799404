// `node tools/offline-copy.ts FOLDER`: packs what the whole site needs without a network into one file. Where the
// build is told OFFLINE_COPY=off, it also ships the worker that takes every copy away again (docs/offline.md).
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFile } from '#lib/offline/name-copy.ts';
import { packSite } from './offline/pack-site.ts';
import { root } from './run-program.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder: node tools/offline-copy.ts build');

const { OFFLINE_COPY: wish = 'on' } = process.env;
if (!['on', 'off', ''].includes(wish)) throw new Error(`OFFLINE_COPY is "${wish}"; write off, or leave it out.`);

const pack = packSite(folder);
writeFileSync(join(folder, packFile), JSON.stringify(pack));
if (wish === 'off') {
  copyFileSync(join(root, 'src/service-worker/retired.js'), join(folder, 'service-worker.js'));
  console.log('The offline copy is switched off: the worker takes away what readers have.');
} else {
  console.log(`${Object.keys(pack.pages).length} pages, ${pack.files.length} files beside them.`);
}
