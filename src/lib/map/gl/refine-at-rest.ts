import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { readWorld } from '../read-world.ts';
import type { WorldShapes } from '../world-shapes.ts';
import { worldData } from './compose-style.ts';

/**
 * Draws the world in full detail where the map has come to rest. The map's element says in `data-detail` whether what
 * is in view is as `fine` as it can be, or still `coarse`. What features know of themselves outlives their new shapes.
 */
export function refineAtRest(map: LiveMap, shapes: WorldShapes, signal: AbortSignal): void {
  let lost = false;
  const missing = () => {
    const bounds = map.getBounds();
    return shapes.missing([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
  };
  const tell = () => (map.getContainer().dataset['detail'] = missing().length > 0 ? 'coarse' : 'fine');
  const draw = () => {
    for (const [id, data] of Object.entries(worldData(readWorld(shapes.topology))))
      void map.getSource<GeoJSONSource>(id)?.setData(data);
  };
  const refine = async () => {
    const wanted = missing();
    if (wanted.length > 0) tell();
    const came = await shapes.fetch(wanted);
    if (came && !lost && !signal.aborted) draw();
  };
  map.on('moveend', () => void refine());
  // what was asked for while the map was made may have come to nothing on a busy machine
  map.once('idle', () => void refine());
  map.on('idle', tell);
  // while the graphics card is away there are no sources; what came meanwhile is drawn once it is back
  map.on('webglcontextlost', () => (lost = true));
  map.on('webglcontextrestored', () =>
    map.once('idle', () => {
      lost = false;
      draw();
    })
  );
}
