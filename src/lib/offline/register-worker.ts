import { resolve } from '$app/paths';

/** The site's root with a trailing slash. */
export const root = resolve('').replace(/\/?$/, '/');

/** The name of the one policy of ours, for a Content-Security-Policy that lists them. */
const policyName = 'groundwork-worker';

let address: string | undefined;

/**
 * Registers the worker that keeps the offline copy, or looks for a newer one. Undefined where there can be none: the
 * page is not served securely, the reader's browser forbids it, or the worker has been switched off.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const { serviceWorker } = navigator;
  // who has a worker has it registered, unless it has just been taken away: to register it again would bring it back
  if (serviceWorker.controller) return serviceWorker.getRegistration();
  const own = `${root}service-worker.js`;
  // a policy may be made once under its name
  address ??=
    globalThis.trustedTypes?.createPolicy(policyName, { createScriptURL: () => own }).createScriptURL(own) ?? own;
  try {
    return await serviceWorker.register(address, { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
