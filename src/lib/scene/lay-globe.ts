import { geoDistance, geoProjection, type GeoProjection } from 'd3-geo';
import type { Camera } from '#lib/geography/camera.ts';
import { distance } from './frame-globe.ts';
import { tile, type Lie, type Size } from './lay-flat.ts';

/** How the globe lies on a box. */
export interface GlobeLie extends Lie {
  /** Takes degrees to pixels of the box, for d3-geo; what lies behind the horizon is cut off. */
  projection: GeoProjection;
}

/**
 * Lays the globe on a box as the live map does: seen from a height of one and a half boxes, so that its rim lies a little
 * nearer than a right angle from its middle, and larger by 1 / cos(latitude), so that places keep the flat map's scale.
 */
export function layGlobe({ zoom, lng, lat }: Camera, { width, height }: Size): GlobeLie {
  const radius = (tile * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
  /** From the globe's middle to the eye, in radii. */
  const eye = 1 + (distance * height) / radius;
  const horizon = Math.acos(1 / eye);
  const projection = geoProjection((x, y) => {
    const near = (eye - 1) / (eye - Math.cos(y) * Math.cos(x));
    return [near * Math.cos(y) * Math.sin(x), near * Math.sin(y)];
  })
    .rotate([-lng, -lat])
    .scale(radius)
    .translate([width / 2, height / 2])
    .clipAngle((horizon * 180) / Math.PI)
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin]
    ]);
  return {
    zoom,
    projection,
    project: (at) => (geoDistance(at, [lng, lat]) < horizon ? (projection(at) ?? undefined) : undefined)
  };
}

/** Beyond the box lines are drawn on for so many pixels, so that no cut is seen. */
const margin = 8;
