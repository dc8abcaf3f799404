import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyData, initiative, boxes, writeData } from './catalogue.fixture.ts';
import { readCatalogue } from './read-catalogue.ts';
import { reportProblems } from './report-problems.ts';

// A catalogue that was sent in to do harm: it stops at the door, in seconds, in little memory, and is told what is wrong.

const root = process.cwd();
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
const keep = (folder: string) => (folders.push(folder), folder);

/** A line for each of so many numbers. */
const lines = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('\n');

/** Nine names, each nine times the one before: 387 million words once written out. */
const laughs = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
for (const [i, name] of [...'bcdefghi'].entries()) laughs.push(`${name}: &${name} [${lines(9, () => `*${'abcdefgh'[i]}`).replaceAll('\n', ', ')}]`); // prettier-ignore

/** Each bomb by the name of its file, and the line of the report that defuses it. */
const bombs: [name: string, bytes: string | Buffer, told: string][] = [
  ['laughs', laughs.join('\n'), "line 2  b[0]: '*a' is an alias; write the value out"],
  ['deep-lists', `title: ${'['.repeat(16_000)}${']'.repeat(16_000)}`, 'line 1  is nested too deeply'],
  ['deep-groups', `${'{a: '.repeat(6500)}1${'}'.repeat(6500)}`, 'line 1  is nested too deeply'],
  ['open-lists', `title: ${'['.repeat(32_000)}`, 'line 1  is nested too deeply'],
  ['deep-items', `${'- '.repeat(16_000)}x`, 'line 1  is nested too deeply'],
  ['deep-names', '? '.repeat(16_000), 'line 1  is nested too deeply'],
  ['deep-lines', lines(240, (i) => `${' '.repeat(i)}a:`), "line 1  a: there is no field 'a'"],
  ['many-fields', lines(3500, (i) => `k${i}: 1`), 'line 1  programme: is missing'],
  ['same-field', lines(6000, () => 'k: 1'), "line 1  k: there is no field 'k'"],
  ['anchors', lines(2000, (i) => `k${i}: &a${i} 1`), "line 2  k1: '&a1' is an anchor; delete it"],
  ['tabs', '\t:\n'.repeat(10_000), 'line 1  is not valid YAML: Tabs are not allowed as indentation'],
  ['quotes', '"'.repeat(32_000), 'line 1  is not valid YAML: Unexpected double-quoted-scalar at node end'],
  ['documents', '---\n'.repeat(8000), 'line 2  is not valid YAML: Source contains multiple documents'],
  ['directives', '%TAG ! x\n'.repeat(3500), 'is not valid YAML: Missing directives-end indicator line'],
  ['tag', 'kind: !!js/function project', "line 1  kind: '!!js/function' is a tag; delete it"],
  ['huge', Buffer.alloc(50 * 1024 * 1024, 'a: 1\n'), 'line 1  this file is larger than 32 kB (51200 kB)'],
  ['no-text', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'line 1  this file cannot be read as UTF-8 text']
];

describe('a catalogue of bombs', () => {
  let report: string;
  let printed: string;

  beforeAll(async () => {
    const folder = keep(copyData(join(root, 'data'), {}));
    for (const [name, bytes] of bombs) writeFileSync(join(folder, 'initiatives', `${name}.yaml`), bytes);
    printed = await refuse(folder);
    report = printed.replaceAll('\n  ', '\r  ');
  }, 120_000);

  test.each(bombs)('%s is told in its place', (name, _, told) => {
    const own = report.split('\n').find((part) => part.startsWith(`data/initiatives/${name}.yaml\r`));
    expect(
      own?.split('\r').some((line) => line.includes(told)),
      own?.slice(0, 500)
    ).toBe(true);
  });

  test('is told briefly, and in full what is wrong with nothing else', () => {
    expect(printed.length).toBeLessThan(60_000);
    expect(printed).toMatch(/\n {2}and \d+ more\n/);
    expect(printed.match(/^data\/.*/gm)).toHaveLength(bombs.length);
  });
});

test.each(['vocabulary.yaml', 'territories.yaml', 'sources.yaml', 'funding.yaml', 'releases.yaml'])(
  'a bomb in place of %s stops at the door',
  async (file) => {
    const folder = keep(copyData(join(root, 'data'), { [file]: () => lines(20_000, (i) => `k${i}: *a`) }));
    expect(await refuse(folder)).toContain(`data/${file}\n  line 1  k0: '*a' is an alias; write the value out`);
  },
  120_000
);

/** What the check prints of a folder that it must refuse: seconds on an idle machine; the limit allows for a busy one. */
async function refuse(folder: string): Promise<string> {
  const words = ['--max-old-space-size=512', join(root, 'tools/check-catalogue.ts'), folder];
  const failure: unknown = await promisify(execFile)(process.execPath, words, {
    cwd: root,
    timeout: 60_000,
    maxBuffer: 1024 ** 3
  }).catch((error: unknown) => error);
  if (!(failure instanceof Error && 'stderr' in failure && 'code' in failure)) throw new Error('the door let it in');
  expect([failure.code, 'signal' in failure && failure.signal]).toEqual([1, null]);
  return String(failure.stderr);
}

describe('what is no file of its own', () => {
  const report = (make: (folder: string) => void) => {
    const folder = keep(writeData({ 'initiatives/a.yaml': initiative() }));
    make(join(folder, 'initiatives'));
    const reading = readCatalogue(folder, boxes);
    return reading.status === 'refused' ? reportProblems(reading.problems) : '';
  };

  test('is not opened: a link out of data/, a link to itself, a link to a device, a folder', () => {
    const told = report((folder) => {
      symlinkSync('/etc/passwd', join(folder, 'passwords.yaml'));
      symlinkSync('circle.yaml', join(folder, 'circle.yaml'));
      symlinkSync('/dev/zero', join(folder, 'endless.yaml'));
      mkdirSync(join(folder, 'folder.yaml'));
    });
    for (const name of ['passwords', 'circle', 'endless']) {
      expect(told).toContain(`${name}.yaml\n  line 1  is a link to another file; put the file itself here`);
    }
    expect(told).toContain('folder.yaml\n  line 1  is not a file');
    expect(told).not.toContain('root:');
  });

  test('or has a name that a terminal or a page would obey, is told with nothing hidden', () => {
    const names = [
      '\u001b[31m\u202e.yaml',
      'a\nb.yaml',
      '..yaml',
      '-rf.yaml',
      '<img src=x>.yaml',
      '__proto__.yaml',
      '%2e%2e.yaml'
    ];
    const told = report((folder) => names.forEach((name) => writeFileSync(join(folder, name), 'kind: [')));
    expect(told).toContain("line 1  '\\u001b[31m\\u202e' is not an id; the file is named in lower case words");
    expect(told.match(/ is not an id; the file is named/g)).toHaveLength(names.length);
    expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe('a value that is harmless as YAML and harmful later', () => {
  const told = (change: (yaml: string) => string) => {
    const right = initiative();
    const wrong = initiative(change);
    expect(wrong).not.toBe(right);
    const reading = readCatalogue(keep(writeData({ 'initiatives/a.yaml': wrong })), boxes);
    return reading.status === 'refused' ? reportProblems(reading.problems) : 'nothing';
  };

  test.each([
    ['value: 6', 'value: .inf', 'figures[0].value: Infinity is not a finite number'],
    ['value: 6', 'value: .nan', 'figures[0].value: NaN is not a number'],
    ['value: 6', 'value: 1e400', 'figures[0].value: Infinity is not a finite number'],
    ['value: 6', `value: 1${'0'.repeat(20)}`, 'figures[0].value: 100000000000000000000 is too large to be kept'],
    ['countries: 6', 'countries: 1e9', 'reach.countries: 1000000000 is more than there are'],
    ['programme:', '__proto__: { a: 1 }\nprogramme:', "__proto__: there is no field '__proto__'"],
    ['programme:', 'constructor: x\nprogramme:', "constructor: there is no field 'constructor'"],
    ['- COK', '- __proto__', "countries[0]: '__proto__' is not a country code"],
    ['mechanism: [gef]', 'mechanism: [constructor]', "mechanism[0]: 'constructor' is not a mechanism"],
    ['title: {', '<<: { a: 1 }\ntitle: {', "<<: there is no field '<<'"],
    ['programme:', '"\\e[2J\\u202e": 1\nprogramme:', "\\u001b[2J\\u202e: there is no field '\\u001b[2J\\u202e'"],
    ['Early warning for small islands', 'x'.repeat(10_000), '10000 characters long; at most 80 are allowed'],
    ['en: Early', 'en: <script>alert(1)</script> Early', 'holds HTML; write plain text'],
    ['Early warning for small islands', '"Early\\u200b warning"', 'holds an invisible character (U+200B); delete it'],
    ['Early warning for small islands', '"Early\\u3164 warning"', 'holds an invisible character (U+3164); delete it'],
    [
      'Early warning for small islands',
      '"Early\\U000e0041 warning"',
      'holds an invisible character (U+E0041); delete it'
    ],
    ['https://example.org/a', 'JavaScript:alert(1)', 'is not a web address; it must begin with https:// or http://'],
    ['https://example.org/a', 'data:text/html;base64,PHNjcmlwdD4=', 'is not a web address'],
    ['https://example.org/a', '//evil.example/a', 'is not a web address'],
    [
      'https://example.org/a',
      'https://example.org/100%',
      'is not a web address; write % as %25, and a second # as %23'
    ],
    [
      'https://example.org/a',
      'https://example.org/#a#b',
      'is not a web address; write % as %25, and a second # as %23'
    ],
    [
      'https://example.org/a',
      '"https://example.org/\\u202egnp.exe"',
      'holds an invisible character (U+202E); delete it'
    ]
  ])('%.40s as %.40s', (from, to, sentence) => {
    expect(told((yaml) => yaml.replace(from, to))).toContain(sentence);
  });
});
