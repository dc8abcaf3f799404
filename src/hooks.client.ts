import { repairEscapes } from '#lib/address/repair-escapes.ts';

/** The framework decodes path and hash, and shows nothing but an error where that fails: they are mended before it looks. */
export function init(): void {
  const { pathname, search, hash } = location;
  const mended = repairEscapes(pathname) + search + repairEscapes(hash);
  if (mended !== pathname + search + hash) history.replaceState(history.state, '', mended);
}
