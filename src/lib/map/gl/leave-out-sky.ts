import type { Map as LiveMap } from 'maplibre-gl';

/**
 * MapLibre paints a sky behind every map, which a flat one that is never tilted covers whole: a fifth of what a machine
 * without a graphics card does for a frame.
 */
export function leaveOutSky(map: LiveMap): void {
  const { sky } = map.style;
  const evaluate = sky.getEvaluated.bind(sky);
  Object.defineProperty(sky, 'getEvaluated', {
    // a style that is changed as a whole may say once more that it has loaded
    configurable: true,
    value: () => (map.getProjection()?.type === 'globe' ? evaluate() : undefined)
  });
}
