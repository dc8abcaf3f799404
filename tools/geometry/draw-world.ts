import { merge, mesh } from 'topojson-client';
import type { LonLat, Territories, TerritoryCode } from '#lib/geography/territory.ts';
import { listTreatments, treatBorder, type LineKind, type Treatment } from './border-lines.ts';
import { dropEmptyRings, type Polygon } from './pieces.ts';
import { toLonLats } from './read-atlas.ts';
import { simplifyUnits, type Detail } from './simplify-units.ts';
import { unitTopology, type UnitTopology } from './unit-topology.ts';
import type { Unit } from './units.ts';

export interface Drawing {
  territories: Map<TerritoryCode, Polygon[]>;
  undetermined: Map<string, Polygon[]>;
  borders: Record<LineKind, LonLat[][]>;
}

/** What there is to draw of the units, in so much detail: land by territory, and the borders on land, each once. */
export function drawWorld(units: readonly Unit[], { boundaries }: Territories, detail: Detail): Drawing {
  const topology = simplifyUnits(unitTopology(units), units, detail);
  const land = (wanted: (unit: Unit) => boolean) => joinUnits(topology, units, wanted);
  const codes = [...new Set(units.flatMap(({ territory }) => territory ?? []))].sort();
  const open = units.filter(({ territory }) => territory === undefined);

  const borders: Drawing['borders'] = { solid: [], dashed: [], dotted: [] };
  for (const treatment of listTreatments(boundaries)) {
    const lines = meshBorders(topology, units, (a, b) => treatBorder(a, b, boundaries) === treatment);
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

function joinUnits(topology: UnitTopology, units: readonly Unit[], wanted: (unit: Unit) => boolean): Polygon[] {
  const parts = topology.objects.units.geometries.filter((geometry) => {
    const unit = unitOf(geometry, units);
    return unit !== undefined && wanted(unit);
  });
  return merge(topology, parts).coordinates.flatMap((coordinates) => {
    const polygon = dropEmptyRings(toLonLats(coordinates));
    return polygon ? [polygon] : [];
  });
}

const unitOf = ({ properties }: { properties?: { index?: number } }, units: readonly Unit[]) =>
  units[properties?.index ?? -1];

function meshBorders(
  topology: UnitTopology,
  units: readonly Unit[],
  wanted: (a: Unit, b: Unit) => boolean
): LonLat[][] {
  const lines = mesh(topology, topology.objects.units, (a, b) => {
    const [one, other] = [unitOf(a, units), unitOf(b, units)];
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
