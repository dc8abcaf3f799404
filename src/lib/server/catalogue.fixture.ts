import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outlines } from './is-near-territory.ts';

/** For tests: Iraq and Niue as boxes. */
export const boxes: Outlines = new Map([
  ['IRQ', [[box(38.8, 29.1, 48.6, 37.4)]]],
  ['NIU', [[box(-169.95, -19.15, -169.78, -18.95)]]]
]);

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
}

const label = (en: string) => `{ en: ${en}, zh: 词 }`;

const ground = {
  'vocabulary.yaml': `
programmes: { climate: ${label('Climate')}, nature: ${label('Nature')} }
kinds: { project: ${label('Project')}, report: ${label('Report')} }
roles: { result: ${label('Done')}, pledge: ${label('Promised')} }
qualifiers: { over: ${label('over')}, nearly: ${label('nearly')} }
units:
  items: { en: { other: '' }, zh: { other: '' } }
  countries: { en: { one: country, other: countries }, zh: { other: 个国家 } }
mechanisms: { gef: { short: GEF, name: ${label('Global Environment Facility')} } }
partners: { undp: { name: ${label('United Nations Development Programme')} } }
regions: { sahel: ${label('Sahel')} }
`,
  'sources.yaml': `
report-2024:
  title: ${label('Report 2024')}
  publisher: ${label('Publisher')}
  language: zh
  year: 2024
  link: https://example.org/2024
  sections: [支持社区应对气候变化, 保护自然世界]
report-2023:
  title: ${label('Report 2023')}
  publisher: ${label('Publisher')}
  language: zh
  year: 2023
  link: https://example.org/2023
  sections: [往年]
`,
  'territories.yaml': `
territories:
  COK: { alpha2: CK, m49: '184', names: { en: Cook Islands } }
  IRQ: { alpha2: IQ, m49: '368', names: { en: Iraq } }
  NIU: { alpha2: NU, m49: '570', names: { en: Niue, zh: 纽埃 } }
  NOR: { alpha2: 'NO', m49: '578', names: { en: Norway } }
  TUR: { alpha2: TR, m49: '792', names: { en: Türkiye }, aliases: [Turkey] }
`,
  'funding.yaml': funding(),
  'releases.yaml': releases()
};

/** A right releases.yaml; `change` edits its text. */
export function releases(change: (yaml: string) => string = (yaml) => yaml): string {
  return change(`- version: 1.0.0
  date: 2025-03-01
  changes: [{ en: First release., zh: 首次发布。 }]
`);
}

/** A right funding.yaml; `change` edits its text. */
export function funding(change: (yaml: string) => string = (yaml) => yaml): string {
  return change(`source: { document: report-2024, section: 保护自然世界 }
year: 2024
notes: { agencies: { en: Several of them., zh: 若干机构。 } }
environment_fund:
  members: { all: 5, contributed: 3, full_share: 2, other: 1, none: 2 }
  largest:
    - { contributor: NOR, amount: 12.2 }
    - { contributor: TUR, amount: 1.4 }
  full_share: [NOR, IRQ]
  other: [TUR]
earmarked:
  largest:
    - { contributor: { en: Agencies, zh: 机构 }, amount: 95.2, note: agencies }
    - { contributor: NOR, amount: 3.3 }
`);
}

/** A right initiative; `change` edits its text. */
export function initiative(change: (yaml: string) => string = (yaml) => yaml): string {
  return change(`programme: climate
kind: project
title: { en: Early warning for small islands, zh: 小岛屿预警 }
summary: { en: Systems are being set up., zh: 正在建立系统。 }
date: 2024-05
mechanism: [gef]
countries:
  - COK
  - { code: NIU, note: { en: Tracked a storm., zh: 追踪了风暴。 } }
places:
  - name: { en: Alofi, zh: 阿洛菲 }
    at: [-169.92, -19.05]
    country: NIU
    precision: city
reach: { countries: 6, qualifier: over }
figures:
  - { value: 6, unit: countries, role: result, of: { en: warning systems, zh: 预警系统 }, as_of: 2024 }
source: { document: report-2024, section: 支持社区应对气候变化, links: [https://example.org/a] }
`);
}

/** The same initiative under another title and summary: two of one section may not share them. */
export function reworded(yaml: string): string {
  return yaml
    .replace('Early warning for small islands, zh: 小岛屿预警', 'Warning of storms, zh: 风暴预警')
    .replace('Systems are being set up., zh: 正在建立系统。', 'Instruments are put up., zh: 正在安装仪器。');
}

/** Writes data/ into a folder of its own and returns it. File names are below data/. */
export function writeData(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
  mkdirSync(join(folder, 'initiatives'));
  for (const [file, text] of Object.entries({ ...ground, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Copies a whole data/ into a folder of its own, each file of `changes` with its text edited, and returns it. */
export function copyData(from: string, changes: Readonly<Record<string, (yaml: string) => string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
  cpSync(from, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    writeFileSync(join(folder, file), change(readFileSync(join(from, file), 'utf8')));
  }
  return folder;
}
