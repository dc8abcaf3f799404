// `node tools/compress.ts FOLDER`: writes `.br` and `.gz` beside every file that gets smaller by it, so that no server
// compresses a page twice. zlib works on libuv's threads, so that every core helps.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packFile } from '#lib/offline/name-copy.ts';
import { isImmutable } from './describe-file.ts';

const compressible = /\.(html|js|mjs|css|json|geojson|topojson|svg|webmanifest|xml|txt|csv|md|wasm|ico|map)$/;
/** In bytes. Below it a response fits one packet anyway. */
const worthwhile = 500;

/** How many files got a sibling and how many bytes the folder's texts have, plain and in brotli. */
export interface Compressed {
  files: number;
  plain: number;
  brotli: number;
}

/** A language's own pages: few, and where most visits begin. */
const isEntrance = (path: string) => /^([a-z]{2}\/)?([a-z]+\/)?index\.html$/.test(path);

/** Compresses a folder's texts, several at once. Fails where a file cannot be read or written. */
export async function compressFolder(folder: string, atOnce = availableParallelism() + 1): Promise<Compressed> {
  const keeps = (path: string) => {
    const name = relative(folder, path).replaceAll(sep, '/');
    return isImmutable(name) || isEntrance(name) || name === packFile;
  };
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // taken from the end: the ones that take longest first, so that no core waits for the last of them
    .sort((a, b) => Number(keeps(a)) - Number(keeps(b)));
  const result: Compressed = { files: 0, plain: 0, brotli: 0 };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const text = await readFile(path);
      if (text.length < worthwhile) continue;
      const smaller = await compressFile(path, text, keeps(path));
      result.files += 1;
      result.plain += text.length;
      result.brotli += smaller;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return result;
}

/** Writes a file's siblings and gives the size of its smallest form, in bytes. */
async function compressFile(path: string, text: Buffer, worthTime: boolean): Promise<number> {
  const params = {
    // measured on a page of 104 kB: 7 ms at 8, 18 ms at 9 for 0.6 % less, 159 ms at 11 for 11 % less; pages are many;
    // hashed files are few and kept for long, and the pages where visits begin are few as well
    [constants.BROTLI_PARAM_QUALITY]: worthTime ? 11 : 8,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: worthTime ? 9 : 6 })
  ]);
  if (br.length < text.length) await writeFile(`${path}.br`, br);
  if (gz.length < text.length) await writeFile(`${path}.gz`, gz);
  return Math.min(br.length, text.length);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: compress.ts FOLDER');
  const { files, plain, brotli } = await compressFolder(folder);
  console.log(`${files} files, ${kilobytes(plain)} plain, ${kilobytes(brotli)} in brotli`);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
