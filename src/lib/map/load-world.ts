import type { Topology, GeometryCollection } from 'topojson-specification';
import address from '#lib/geography/generated/world.json?url';

/** The world's shapes in full detail. Territories have their alpha-3 code as id, borders their `line`. */
export type WorldTopology = Topology<Record<'territories' | 'borders' | 'undetermined', GeometryCollection>>;

/** How long anything the map waits for may take before the reader is told, in milliseconds. */
export const patience = 8000;

/** Fetches the shapes; rejects where they are missing, cut off, or take longer than eight seconds. */
export async function loadWorld(signal: AbortSignal): Promise<WorldTopology> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
  if (!response.ok) throw new Error(`The world's shapes answered ${response.status}`);
  return response.json();
}
