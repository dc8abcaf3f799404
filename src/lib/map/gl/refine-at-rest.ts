import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { loadShapes } from '../load-shapes.ts';
import { worldAddress } from '../live-files.ts';
import { sheetAddress } from '../sheet-address.ts';
import { fineFrom, type WorldShapes } from '../world-shapes.ts';
import { writeShapesAddress } from './shapes-address.ts';
import { shapeSources } from './world-data.ts';

/**
 * Draws the world in full detail where the map has come to rest. The map's element says in `data-detail` whether what
 * is in view is as `fine` as it can be, or still `coarse`. What features know of themselves outlives their new shapes.
 */
export function refineAtRest(map: LiveMap, signal: AbortSignal): void {
  let lost = false;
  let loading: Promise<WorldShapes> | undefined;
  let shapes: WorldShapes | undefined;

  const missing = () => {
    const bounds = map.getBounds();
    return shapes?.missing([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom());
  };
  const isFine = () => map.getZoom() < fineFrom || missing()?.length === 0;
  const tell = () => (map.getContainer().dataset['detail'] = isFine() ? 'fine' : 'coarse');

  /** The worker fetches the same files once more, from the browser's store. */
  const draw = () => {
    const sheets = new Map((shapes?.laid ?? []).map((sheet) => [sheet, sheetAddress(sheet)]));
    for (const id of shapeSources) {
      void map.getSource<GeoJSONSource>(id)?.setData(writeShapesAddress(id, { world: worldAddress, sheets }));
    }
  };
  const refine = async () => {
    if (isFine()) return;
    tell();
    loading ??= loadShapes(signal);
    shapes = await loading;
    const came = await shapes.fetch(missing() ?? []);
    if (came && !lost && !signal.aborted) draw();
  };
  // what cannot be had stays coarse, and may be asked for again
  const refineIfPossible = () => void refine().catch(() => (loading = undefined));

  map.on('moveend', refineIfPossible);
  // what was asked for while the map was made may have come to nothing on a busy machine
  map.once('idle', refineIfPossible);
  map.on('idle', tell);
  // while the graphics card is away there are no sources; what came meanwhile is drawn once it is back
  map.on('webglcontextlost', () => (lost = true));
  map.on('webglcontextrestored', () =>
    map.once('idle', () => {
      lost = false;
      if (shapes) draw();
    })
  );
}
