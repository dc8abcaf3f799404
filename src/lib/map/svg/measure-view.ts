import type { Lie } from '../pick-territory.ts';
import { fromMercator, toMercator } from '#lib/scene/mercator.ts';

/** How a drawing of the world lies in its box, whatever the box's shape. */
export interface View extends Lie {
  /** West, south, east, north of the box in degrees. */
  bounds: [number, number, number, number];
}

/** Measures an SVG of the Web Mercator world, `side` units wide, that fits its viewBox into its box. */
export function measureView(drawing: SVGSVGElement, side: number): View {
  const { width, height } = drawing.getBoundingClientRect();
  const { x, y, width: across, height: down } = drawing.viewBox.baseVal;
  const scale = Math.min(width / across, height / down);
  const left = x + across / 2 - width / scale / 2;
  const top = y + down / 2 - height / scale / 2;
  const middle = left + width / scale / 2;
  const lonLat = (unitX: number, unitY: number) => fromMercator([unitX / side, unitY / side]);
  const [west, north] = lonLat(left, top);
  const [east, south] = lonLat(left + width / scale, top + height / scale);
  return {
    project: (at) => {
      const [x, y] = toMercator(at);
      const turned = x * side + Math.round(middle / side - x) * side;
      return [(turned - left) * scale, (y * side - top) * scale];
    },
    zoom: Math.log2((side * scale) / 512),
    bounds: [west, south, east, north]
  };
}
