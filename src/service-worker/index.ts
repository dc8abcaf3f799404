// The offline copy: ARCHITECTURE.md says what it keeps and when, docs/offline.md how it is switched off.
import { self } from '$app/service-worker';
import { takeOver } from '#lib/offline/name-copy.ts';
import { sortRequest } from '#lib/offline/sort-request.ts';
import { answer } from './answer.ts';
import { dropOldCopies, keepCopy, keepOpenPages, root } from './copy.ts';

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepCopy(), keepOpenPages()]));
});

// another edition's pages keep their worker until one of them is left (see `takeOver`), or all are closed
self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  // the page of a first visit is open already, and may lose its network before the next
  event.waitUntil(self.clients.claim().then(dropOldCopies));
});

let mending: Promise<boolean> | undefined;

/** Asks again, at each visit until the copy is whole, for what did not come while it was made. */
async function mendCopy(): Promise<void> {
  mending ??= keepCopy();
  if (!(await mending)) mending = undefined;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // a piece of a file is no answer to the next who asks for it
  if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('range')) return;
  const sorted = sortRequest(pathname, root);
  if (sorted.asked === 'other') return;
  const answered = answer(request, sorted, (work) => event.waitUntil(work));
  event.respondWith(answered);
  if (request.mode === 'navigate') {
    event.waitUntil(answered.then(mendCopy).catch(() => undefined));
  }
});
