import { merge, mesh } from 'topojson-client';
import type { LonLat, Territories, TerritoryCode } from '#lib/geography/territory.ts';
import { listTreatments, treatBorder, type LineKind, type Treatment } from './border-lines.ts';
import { mercatorArea } from './mercator.ts';
import { dropEmptyRings, type Polygon } from './pieces.ts';
import { toLonLats } from './read-atlas.ts';
import { simplifyUnits } from './simplify-units.ts';
import { unitTopology, type UnitTopology } from './unit-topology.ts';
import type { Unit } from './units.ts';

export interface Drawing {
  territories: Map<TerritoryCode, Polygon[]>;
  undetermined: Map<string, Polygon[]>;
  borders: Record<LineKind, LonLat[][]>;
}

export interface Detail {
  /** Points whose triangle is smaller are left out; in parts of the square Web Mercator world. */
  leastTriangle: number;
  /** Islands and holes that are smaller are left out; in the same unit. */
  leastRing: number;
  /** Whether units in fine detail keep all their points. */
  keepFine: boolean;
}

/** What there is to draw of the units, in so much detail: land by territory, and the borders on land, each once. */
export function drawWorld(units: readonly Unit[], { boundaries }: Territories, detail: Detail): Drawing {
  const topology = simplifyUnits(unitTopology(units), units, detail.leastTriangle, detail.keepFine);
  const land = (wanted: (unit: Unit) => boolean) => joinUnits(topology, units, wanted, detail.leastRing);
  const codes = [...new Set(units.flatMap(({ territory }) => territory ?? []))].sort();
  const open = units.filter(({ territory }) => territory === undefined);

  const borders: Drawing['borders'] = { solid: [], dashed: [], dotted: [] };
  for (const treatment of listTreatments(boundaries)) {
    const lines = meshBorders(topology, units, (a, b) => treatBorder(a, b, boundaries) === treatment).filter(
      (points) => !isSmallRing(points, detail.leastRing)
    );
    for (const { line, points } of lines.flatMap((points) => splitByBox(points, treatment))) {
      if (line !== 'none') borders[line].push(points);
    }
  }
  return {
    territories: new Map(codes.map((code) => [code, land(({ territory }) => territory === code)])),
    undetermined: new Map(open.map((unit) => [unit.name, land((other) => other === unit)])),
    borders
  };
}

function joinUnits(topology: UnitTopology, units: readonly Unit[], wanted: (unit: Unit) => boolean, leastRing: number): Polygon[] {
  const parts = topology.objects.units.geometries.filter((_, i) => units[i] && wanted(units[i]));
  return merge(topology, parts).coordinates.flatMap((coordinates) => {
    const [outer = [], ...holes] = toLonLats(coordinates);
    if (mercatorArea(outer) < leastRing) return [];
    const polygon = dropEmptyRings([outer, ...holes.filter((hole) => mercatorArea(hole) >= leastRing)]);
    return polygon ? [polygon] : [];
  });
}

/** The border of an enclave that is too small to be drawn. */
function isSmallRing(points: readonly LonLat[], leastRing: number): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] && mercatorArea(points) < leastRing;
}

function meshBorders(topology: UnitTopology, units: readonly Unit[], wanted: (a: Unit, b: Unit) => boolean): LonLat[][] {
  const unitOf = (properties: { index?: number } | undefined) => units[properties?.index ?? -1];
  const lines = mesh(topology, topology.objects.units, (a, b) => {
    const [one, other] = [unitOf(a.properties), unitOf(b.properties)];
    return one !== undefined && other !== undefined && one !== other && wanted(one, other);
  });
  return toLonLats(lines.coordinates);
}

/** A line in stretches that lie inside the treatment's box and outside it, by the middle of each segment. */
function splitByBox(points: LonLat[], { line, within }: Treatment): { line: Treatment['line']; points: LonLat[] }[] {
  if (!within) return [{ line, points }];
  const [west, south, east, north] = within;
  const stretches: { line: Treatment['line']; points: LonLat[] }[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) continue;
    const [lon, lat] = [(before[0] + point[0]) / 2, (before[1] + point[1]) / 2];
    const here = lon >= west && lon <= east && lat >= south && lat <= north ? line : 'solid';
    const current = stretches.at(-1);
    if (current?.line === here) current.points.push(point);
    else stretches.push({ line: here, points: [before, point] });
  }
  return stretches;
}
