// Takes the offline copy away. Served as service-worker.js in place of the real one, it empties the caches of this site
// and unregisters itself; open tabs go on, and from the next page on everything comes from the network.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis.self));

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  // as src/lib/offline/name-copy.ts names them: this file is shipped as it is
  const own = `groundwork ${new URL(worker.registration.scope).pathname} `;
  const empty = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(own));
    await Promise.all(names.map((name) => caches.delete(name)));
    await worker.registration.unregister();
  };
  event.waitUntil(empty());
});
