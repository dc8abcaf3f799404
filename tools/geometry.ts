import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildGeometry } from './geometry/build-geometry.ts';
import { stampInputs } from './geometry/stamp.ts';
import { readOptions } from './read-options.ts';

// Makes the map's geometry from the atlases and data/territories.yaml: world.json, the sheets of its
// detail, shapes.json and paths.json.
//   node tools/geometry.ts [--into folder]
// Does nothing when it has been run on the same inputs before. Run it from the root of the project.
const { into: folder } = readOptions({ into: 'src/lib/geography/generated' });
const stampFile = join(folder, 'stamp.txt');
const stamp = stampInputs();
/** The stamp of the inputs that were last made something of, and the files that came of it. */
const [made, ...outputs] = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split('\n') : [];

if (made === stamp && outputs.every((name) => existsSync(join(folder, name)))) {
  console.log('The geometry is up to date.');
} else {
  try {
    const started = performance.now();
    const files = buildGeometry((doing) =>
      console.log(`${((performance.now() - started) / 1000).toFixed(1)} s  ${doing} …`)
    );
    rmSync(join(folder, 'detail'), { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      console.log(`${name}: ${kilobytes(text.length)}, ${kilobytes(brotliCompressSync(text).length)} in brotli`);
    }
    writeFileSync(stampFile, [stamp, ...Object.keys(files)].join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
