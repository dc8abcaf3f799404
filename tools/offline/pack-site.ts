import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locales } from '#lib/catalogue/locales.ts';
import { metadataWords } from '#lib/messages/metadata-words.ts';
import { isImmutable } from '../describe-file.ts';
import type { Pack } from '#lib/offline/pack.ts';

/** What only embeds and lost readers ask for, or what stands for itself. */
const unneeded = /^([\w-]+\/)?(embed|404|offline)\/$/;

/**
 * Packs a built site. The pages that the shells are taken from go out of the folder: they stand for others and are no
 * pages themselves.
 */
export function packSite(folder: string): Pack {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, '_app', 'version.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    // the same site is the same bytes on every file system
    .sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const collect = (ending: RegExp) =>
    files.flatMap((file) => (ending.test(file) ? [[file.replace(ending, ''), read(file)] as const] : []));
  const shells = Object.fromEntries(collect(/offline\/index\.html$/));
  if (shells[''] === undefined) throw new Error(`${folder} has no offline/index.html, from which every page is opened`);
  const pack = {
    version,
    shells,
    pages: Object.fromEntries(collect(/__data\.json$/).filter(([path]) => !unneeded.test(path))),
    files: files.filter((file) => isImmutable(file)),
    notKept: locales.map((locale) => metadataWords[locale].offlineNotKept).join('\n')
  };
  for (const language of Object.keys(shells)) rmSync(join(folder, language, 'offline'), { recursive: true });
  return pack;
}
