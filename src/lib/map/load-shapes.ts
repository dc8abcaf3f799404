import address from '#lib/geography/generated/world.json?url';
import { patience } from './when.ts';
import { WorldShapes } from './world-shapes.ts';

/** The sheets' addresses. As files, however small: a policy that lets the map fetch from the site forbids `data:`. */
const sheets = import.meta.glob<string>('../geography/generated/detail/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
});

/** Fetches the shapes; rejects where they are missing, cut off, or take longer than eight seconds. */
export async function loadShapes(signal: AbortSignal): Promise<WorldShapes> {
  const sheetAt = (sheet: number) => sheets[`../geography/generated/detail/${sheet}.json`] ?? '';
  return new WorldShapes(await fetchJson(address, signal), (sheet) => fetchJson(sheetAt(sheet), signal));
}

async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`The world's shapes answered ${response.status}`);
  return response.json();
}
