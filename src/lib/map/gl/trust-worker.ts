/**
 * Lets a worker be started from this address, and from no other, on a page that requires trusted types. It is the
 * default policy, because MapLibre takes nothing but text for an address and hands that to `new Worker`.
 */
export function trustWorker(address: string): void {
  globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === address ? url : null) });
}
