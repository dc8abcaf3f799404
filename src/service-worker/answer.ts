import { self } from '$app/service-worker';
import { findKept, findPage, isOfThisEdition, keepLater, keepPage, readPack, root } from './copy.ts';
import type { Asked } from '#lib/offline/sort-request.ts';

/** How long the network may take over a page that the copy can show, in milliseconds. */
const patience = 1500;

/** Answers a request; what goes on after the answer is handed to `later`. */
export function answer(
  request: Request,
  { asked, rest }: { asked: Asked; rest: string },
  later: (work: Promise<unknown>) => void
): Promise<Response> {
  if (request.mode === 'navigate') return asked === 'page' ? answerPage(request, rest, later) : answerFile(request);
  if (asked === 'data') return answerData(request, rest);
  return asked === 'lasting' ? answerLasting(request, later) : fetch(request);
}

/**
 * A page: at once where this edition's HTML is kept; else from the network, unless that is slower than a reader waits,
 * or already sends another edition, whose programs would meet this one's data.
 */
async function answerPage(request: Request, rest: string, later: (work: Promise<unknown>) => void): Promise<Response> {
  const kept = await findPage(root + rest);
  if (kept) return kept;
  const coming = fetchPage(request, root + rest);
  later(coming.catch(() => undefined));
  const pack = await readPack();
  if (!pack) return (await coming).response;
  const shell = () => openShell(pack.shells, rest);
  try {
    const { response, usable } = await inTime(coming);
    return usable || pack.pages[rest] === undefined ? response : shell();
  } catch {
    return shell();
  }
}

async function fetchPage(request: Request, path: string): Promise<{ response: Response; usable: boolean }> {
  const response = await fetch(request);
  // a page that is not there, or stands elsewhere, is an answer; a server in trouble gives none
  if (!response.ok) return { response, usable: response.status < 500 };
  const usable = isOfThisEdition(await response.clone().text());
  if (usable) await keepPage(path, response.clone());
  else void self.registration.update().catch(() => undefined);
  return { response, usable };
}

/** The map in the language of an address, without a page; its program opens the page that the address means. */
function openShell(shells: Record<string, string>, rest: string): Response {
  const [language = ''] = Object.keys(shells)
    .filter((prefix) => rest.startsWith(prefix))
    .sort((a, b) => b.length - a.length);
  return new Response(shells[language], {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "frame-ancestors 'self'" }
  });
}

/** What a page fetches beside its HTML, of the edition that its programs are from. */
async function answerData(request: Request, rest: string): Promise<Response> {
  const data = (await readPack())?.pages[rest.replace(/__data\.json$/, '')];
  if (data === undefined) return fetch(request);
  return new Response(data, { headers: { 'content-type': 'application/json' } });
}

async function answerLasting(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const kept = await findKept(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200) later(keepLater(request.url, response.clone()).catch(() => undefined));
  return response;
}

/** A download that is opened like a page; without a network a sentence says what is missing. */
async function answerFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const pack = await readPack();
    if (!pack) throw error;
    return new Response(pack.notKept, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It did not come in time')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
