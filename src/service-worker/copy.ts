import { version } from '$app/env';
import { self } from '$app/service-worker';
import { copiesOf, keptAt, nameCopy, packFile } from '#lib/offline/name-copy.ts';
import type { Pack } from '#lib/offline/pack.ts';

/** The path that the site stands below, with a trailing slash. */
export const root = new URL(self.registration.scope).pathname;

/** How long one file may take while the copy is made, in milliseconds: nobody waits for it. */
const patience = 60_000;
/** So few requests at once leave a slow line to the reader. */
const atOnce = 3;

const openCopy = () => caches.open(nameCopy(root, version));

/**
 * Makes the copy of this edition, or what is still missing of it: what another edition has too is taken from there. A
 * file that does not come is left out. Gives whether the copy is whole.
 */
export async function keepCopy(): Promise<boolean> {
  const copy = await openCopy();
  const pack = await keepPack(copy);
  const kept = new Set((await copy.keys()).map(({ url }) => url));
  const missing = (pack?.files ?? []).filter((file) => !kept.has(new URL(root + file, self.location.href).href));
  let whole = pack !== undefined;
  const work = async () => {
    for (let file = missing.pop(); file !== undefined; file = missing.pop()) {
      if (!(await keepFile(copy, root + file))) whole = false;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return whole;
}

async function keepFile(copy: Cache, address: string): Promise<boolean> {
  try {
    const response = (await findKept(address)) ?? (await ask(address));
    if (response.ok) await copy.put(address, response);
    return response.ok;
  } catch {
    // the network is gone or the disk is full: the copy is as good as it can be
    return false;
  }
}

/** The pack of this edition; on its way through a host's caches an older one may be met, which is of no use. */
async function keepPack(copy: Cache): Promise<Pack | undefined> {
  const kept = await readPack();
  if (kept) return kept;
  try {
    const response = await ask(root + packFile, 'no-cache');
    const text = response.ok ? await response.text() : '';
    const pack: Pack = JSON.parse(text);
    if (pack.version !== version) return undefined;
    const headers = { 'content-type': 'application/json', [keptAt]: new Date().toISOString() };
    await copy.put(root + packFile, new Response(text, { headers }));
    return pack;
  } catch {
    return undefined;
  }
}

let unpacked: Pack | undefined;

/** What has been packed of this edition, where it is kept. */
export async function readPack(): Promise<Pack | undefined> {
  unpacked ??= await (await (await openCopy()).match(root + packFile))?.json();
  return unpacked;
}

/** Keeps the HTML of a page of this edition. Its query only narrows what the same HTML shows. */
export async function keepPage(path: string, html: Response): Promise<void> {
  await (await openCopy()).put(path, html);
}

export async function findPage(path: string): Promise<Response | undefined> {
  return (await openCopy()).match(path);
}

/** Keeps the pages that are open while the first copy is made: they came before anybody could keep them. */
export async function keepOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = new Set(windows.map(({ url }) => new URL(url).pathname));
  await Promise.all(
    [...paths].map(async (path) => {
      const response = await ask(path, 'no-cache').catch(() => undefined);
      if (response?.ok && !response.redirected && isOfThisEdition(await response.clone().text()))
        await keepPage(path, response);
    })
  );
}

/** Whether a page was made together with this worker. */
export const isOfThisEdition = (html: string): boolean => html.includes(`version: ${JSON.stringify(version)}`);

/** A file that never changes, out of any edition that is kept: a page of the one before may still be open. */
export async function findKept(address: string): Promise<Response | undefined> {
  for (const name of await listCopies()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/** Keeps a file that was asked for before the copy was whole. */
export async function keepLater(address: string, response: Response): Promise<void> {
  await (await openCopy()).put(address, response);
}

/** Removes every edition but this one and the one before it. */
export async function dropOldCopies(): Promise<void> {
  const own = nameCopy(root, version);
  const others = (await listCopies()).filter((name) => name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** The site's caches, in the order in which they were made. */
async function listCopies(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copiesOf(root)));
}

function ask(address: string, cache: RequestCache = 'default'): Promise<Response> {
  return fetch(address, { cache, priority: 'low', signal: AbortSignal.timeout(patience) });
}
