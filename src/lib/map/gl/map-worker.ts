// MapLibre's worker, which also has the world's shapes: they are read, taken apart and cut into tiles on one thread, and
// the page is free meanwhile. Handed over by the page they would cost an old telephone half a second.
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { laySheet, openWorld } from '#lib/geography/world-topology.ts';
import { fetchJson } from '../fetch-file.ts';
import { readWorld } from '../read-world.ts';
import { worldData } from './world-data.ts';
import { readShapesAddress, scheme, type ShapeFiles } from './shapes-address.ts';

declare const self: {
  worker?: unknown;
  addProtocol: (scheme: string, answer: (asked: { url: string }) => Promise<{ data: unknown }>) => void;
};

type Shapes = Promise<ReturnType<typeof worldData>>;

/** The newest shapes: all sources of the style ask for the same. */
let known: { query: string; shapes: Shapes } | undefined;

// named, or a build would leave out the module: its package says that it has no side effects, and it is one
if (!(self.worker instanceof MapLibreWorker)) throw new Error('MapLibre has not started its worker');
self.addProtocol(scheme, async ({ url }) => {
  const { source, files } = readShapesAddress(url);
  const query = url.slice(url.indexOf('?'));
  if (known?.query !== query) known = { query, shapes: readShapes(files) };
  const shapes: Record<string, unknown> = await known.shapes;
  return { data: shapes[source] };
});

async function readShapes({ world, sheets }: ShapeFiles): Shapes {
  const never = new AbortController().signal;
  const open = openWorld(await fetchJson(world, never));
  const laying = [...sheets].map(async ([sheet, address]) => laySheet(open, sheet, await fetchJson(address, never)));
  await Promise.all(laying);
  return worldData(readWorld(open.topology));
}
