// Takes the offline copy away. Served as service-worker.js in place of the real one, it empties the caches of this site
// and unregisters itself; open tabs go on, and from the next page on everything comes from the network.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis.self));

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => event.waitUntil(empty()));

// a browser that is asked for the worker while tabs still hold it keeps it for good: it goes with the next page
worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(empty());
});

async function empty() {
  // as src/lib/offline/name-copy.ts names them: this file is shipped as it is
  const own = `groundwork ${new URL(worker.registration.scope).pathname} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
