import type CopyNote from './CopyNote.svelte';
import { whenSettled } from './when-settled.ts';

/** Loads what keeps the copy and tells of it: at once where the page may be from a copy, else when the map has come. */
export async function loadCopyNote(): Promise<{ default: typeof CopyNote }> {
  if (!('serviceWorker' in navigator && navigator.serviceWorker.controller) && navigator.onLine)
    await whenSettled(new AbortController().signal);
  return import('./CopyNote.svelte');
}
