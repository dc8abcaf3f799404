import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as v from 'valibot';
import { readTopology } from '#lib/server/read-world.ts';
import { boxContains, padBox } from './boxes.ts';
import { territoriesSchema } from './territory-schema.ts';
import type { LonLat, Shapes } from './territory.ts';
import type { WorldTopology } from './world-topology.ts';

const folder = 'src/lib/geography/generated';
const names = ['world.json', 'shapes.json', 'paths.json'] as const;
const sheets = () => readdirSync(join(folder, 'detail')).map((name) => join('detail', name));

interface Paths {
  width: number;
  height: number;
  territories: Record<string, string>;
  undetermined: Record<string, string>;
  borders: Record<'solid' | 'dashed' | 'dotted', string>;
}

let world: WorldTopology;
let shapes: Shapes;
let paths: Paths;
let land: Feature<Geometry>[];
let codes: string[];

beforeAll(() => {
  if (!names.every((name) => existsSync(join(folder, name)))) {
    throw new Error('There is no geometry yet: run `node tools/geometry.ts` first.');
  }
  const [shapesText, pathsText] = names.slice(1).map((name) => readFileSync(join(folder, name), 'utf8'));
  world = readTopology();
  shapes = JSON.parse(shapesText ?? '');
  paths = JSON.parse(pathsText ?? '');
  land = collect('territories').features;
  codes = Object.keys(
    v.parse(territoriesSchema, parse(readFileSync('data/territories.yaml', 'utf8'))).territories
  ).sort();
});

const collect = (name: keyof WorldTopology['objects']): FeatureCollection<Geometry> =>
  feature(world, world.objects[name]);

/** All rings of an area, or all lines of a border. */
function linesOf(geometry: Geometry | undefined): LonLat[][] {
  if (!geometry) return [];
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates as LonLat[][];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat() as LonLat[][];
  return geometry.type === 'LineString' ? [geometry.coordinates as LonLat[]] : [];
}

/** Whose land a point is: that of the last territory drawn there, as a click finds it. */
function findOwner(point: LonLat): string | undefined {
  return land.findLast(({ geometry }) => isInside(linesOf(geometry), point))?.id?.toString();
}

function isInside(rings: readonly LonLat[][], [x, y]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

describe('table and geometry', () => {
  it('name the same territories', () => {
    expect(land.map(({ id }) => String(id)).sort()).toEqual(codes);
    expect(Object.keys(shapes)).toEqual(codes);
  });

  it('has paths only of territories of the table', () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(paths.territories)));
  });

  it('paints small countries between two borders as themselves from the first', () => {
    expect(Object.keys(paths.territories)).toEqual(expect.arrayContaining(['PSE', 'LUX', 'LBN', 'BRN', 'GMB', 'SWZ']));
  });

  it('lets every territory without a path have a marker', () => {
    const unseen = codes.filter((code) => !paths.territories[code]);
    expect(unseen.filter((code) => (shapes[code]?.marker ?? -1) < 1)).toEqual([]);
  });
});

describe('boundaries', () => {
  it.each<[string, LonLat, string]>([
    ['Sevastopol', [33.6, 44.65], 'UKR'],
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['Laayoune', [-13.15, 27.1], 'ESH'],
    ['Gaza', [34.42, 31.44], 'PSE'],
    ['Ramallah', [35.2, 31.9], 'PSE'],
    ['Quneitra', [35.82, 33.12], 'SYR'],
    ['Taipei', [121.5, 24.95], 'CHN'],
    ['Hargeisa', [44.06, 9.56], 'SOM'],
    ['Pristina', [21.16, 42.66], 'SRB'],
    ['northern Nicosia', [33.36, 35.2], 'CYP'],
    ['Kyrenia', [33.32, 35.3], 'CYP'],
    ['Cayenne', [-52.4, 4.8], 'GUF'],
    ['Stanley', [-57.95, -51.72], 'FLK'],
    ['Longyearbyen', [15.9, 78.1], 'SJM'],
    ['Hong Kong', [114.1, 22.4], 'HKG'],
    ['Kralendijk', [-68.28, 12.18], 'BES'],
    ['Niue', [-169.87, -19.05], 'NIU'],
    ['the Holy See', [12.4543, 41.9026], 'VAT'],
    ['Chukotka west of 180°', [176, 66.5], 'RUS'],
    ['Chukotka east of 180°', [-173, 66.3], 'RUS'],
    ['the South Pole', [0, -89], 'ATA']
  ])('%s lies where the policy says', (_, point, code) => {
    expect(findOwner(point)).toBe(code);
  });

  it('finds Funafuti in Tuvalu', () => {
    const tuvalu = land.find(({ id }) => id === 'TUV');
    const nearest = Math.min(
      ...linesOf(tuvalu?.geometry)
        .flat()
        .map((point) => geoDistance(point, [179.2, -8.52]))
    );
    expect(nearest * 6371).toBeLessThan(3);
  });

  it('has the Siachen area belong to nobody', () => {
    const [area] = collect('undetermined').features;
    expect(area?.id).toBe('KAS');
    expect(area && geoContains(area, [77.2, 35.4])).toBe(true);
    expect(findOwner([77.2, 35.4])).toBeUndefined();
  });

  it('has no dashed line in Somaliland or Cyprus, and one round Kosovo', () => {
    const dashed = collect('borders').features.find(({ properties }) => properties?.['line'] === 'dashed');
    const near = (target: LonLat, degrees: number) =>
      linesOf(dashed?.geometry)
        .flat()
        .some(([lon, lat]) => Math.hypot(lon - target[0], lat - target[1]) < degrees);
    expect(near([20.9, 42.6], 1)).toBe(true);
    expect(near([46, 9.5], 3)).toBe(false);
    expect(near([33, 35], 1)).toBe(false);
  });

  it('draws the Line of Control dotted and the border south of it solid', () => {
    const kindAt = (target: LonLat) =>
      collect('borders')
        .features.filter(({ geometry }) =>
          linesOf(geometry)
            .flat()
            .some(([lon, lat]) => Math.hypot(lon - target[0], lat - target[1]) < 0.3)
        )
        .map(({ properties }) => properties?.['line'] as string);
    expect(kindAt([74.1, 34])).toEqual(['dotted']);
    expect(kindAt([70.5, 28])).toEqual(['solid']);
  });
});

describe('the antimeridian', () => {
  it('is crossed by no edge', () => {
    const everything = [...land, ...collect('undetermined').features, ...collect('borders').features];
    const long = everything.filter(({ geometry }) =>
      linesOf(geometry).some((line) =>
        line.some(([lon, lat], i) => lat > -89 && Math.abs(lon - (line[i - 1]?.[0] ?? lon)) > 180)
      )
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('is no border', () => {
    const onCut = collect('borders')
      .features.flatMap(({ geometry }) => linesOf(geometry))
      .filter((line) => line.some(([lon]) => Math.abs(lon) > 179.99));
    expect(onCut).toEqual([]);
  });

  it('leaves no band over the first paint: no straight line in a path is longer than a third of it', () => {
    const wide = Object.entries(paths.territories).filter(
      ([code, d]) =>
        code !== 'ATA' && [...d.matchAll(/-?\d*\.?\d+/g)].some(([number]) => Number(number) < -paths.width / 3)
    );
    expect(wide.map(([code]) => code)).toEqual([]);
  });

  it('does not widen the frames of countries on it', () => {
    const width = (code: string) => (shapes[code]?.frame[2] ?? 0) - (shapes[code]?.frame[0] ?? 0);
    expect(width('FJI')).toBeGreaterThan(4);
    expect(width('FJI')).toBeLessThan(6);
    expect(width('KIR')).toBeLessThan(40);
    expect(width('NZL')).toBeLessThan(20);
    expect(width('USA')).toBeLessThan(125);
    expect(width('RUS')).toBeLessThan(175);
  });
});

describe('shapes', () => {
  it('have their label on their own land', () => {
    expect(codes.filter((code) => findOwner(shapes[code]?.label ?? [0, 0]) !== code)).toEqual([]);
  });

  it('have a label inside the frame and the frame inside the box', () => {
    for (const { label, frame, box } of Object.values(shapes)) {
      expect(boxContains(frame, label)).toBe(true);
      const around = padBox(box, 1e-9);
      expect(boxContains(around, [frame[0], frame[1]]) && boxContains(around, [frame[2], frame[3]])).toBe(true);
      expect(frame[0]).toBeGreaterThanOrEqual(-180);
      expect(frame[0]).toBeLessThan(180);
      expect(frame[2]).toBeGreaterThan(frame[0]);
    }
  });

  it('are as large as the countries are', () => {
    const share = (code: string, km2: number) => (shapes[code]?.area ?? 0) / km2;
    for (const [code, km2] of [
      ['FRA', 544_000],
      ['BRA', 8_510_000],
      ['NIU', 260],
      ['LUX', 2590],
      ['RUS', 17_100_000]
    ] as const) {
      expect(share(code, km2)).toBeGreaterThan(0.8);
      expect(share(code, km2)).toBeLessThan(1.2);
    }
  });

  it('ask for a marker where the land is hard to hit', () => {
    expect(shapes['NIU']?.marker).toBeGreaterThan(5);
    expect(shapes['TUV']?.marker).toBeGreaterThan(7);
    expect(shapes['BRA']?.marker).toBeUndefined();
  });
});

it('is the same, byte for byte, when it is made again', { timeout: 60_000 }, () => {
  const again = mkdtempSync(join(tmpdir(), 'geometry-'));
  try {
    execFileSync(process.execPath, ['tools/geometry.ts', '--into', again]);
    for (const name of [...names, ...sheets()]) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});
