import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { boxes, initiative, reworded, writeData } from './catalogue.fixture.ts';
import { writeProblem } from './problem.ts';
import { readCatalogue, type CatalogueReading } from './read-catalogue.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** An initiative that shares nothing with another; it names the countries given and claims as many as told. */
function file(id: string, countries: string[], { partOf = '', reach = 6, document = 'report-2024' } = {}): string {
  const section = document === 'report-2024' ? '支持社区应对气候变化' : '往年';
  return initiative((yaml) =>
    reworded(yaml)
      .replace('kind: project\n', `kind: project\n${partOf && `part_of: ${partOf}\n`}`)
      .replace(/(title|summary): .*/g, `$1: { en: The ${id}, zh: ${id} }`)
      .replace(/countries:\n[^]*?(?=places:)/, `countries: [${countries.join(', ')}]\n`)
      .replace('reach: { countries: 6', `reach: { countries: ${reach}`)
      .replace('of: { en: warning systems', `of: { en: systems of ${id}`)
      .replace(/source: .*/, `source: { document: ${document}, section: ${section} }`)
  );
}

function read(files: Record<string, string>): CatalogueReading {
  const named = Object.entries(files).map(([id, text]) => [`initiatives/${id}.yaml`, text]);
  const folder = writeData(Object.fromEntries(named));
  folders.push(folder);
  return readCatalogue(folder, boxes);
}

/** Each with its file and line, such as `buses:3 part_of: …`. */
function problems(files: Record<string, string>): string[] {
  const reading = read(files);
  const told = reading.status === 'refused' ? reading.problems : [];
  return told.map(
    (one) => `${one.file.slice('initiatives/'.length, -'.yaml'.length)}:${one.line} ${writeProblem(one)}`
  );
}

test('a part and its whole are read, each with the countries it names itself', () => {
  const reading = read({
    buses: file('buses', ['COK'], { partOf: 'mobility' }),
    mobility: file('mobility', ['NIU'])
  });
  expect(reading).toMatchObject({
    status: 'read',
    catalogue: {
      initiatives: [
        { id: 'buses', part_of: 'mobility', countries: [{ code: 'COK' }] },
        { id: 'mobility', countries: [{ code: 'NIU' }] }
      ]
    }
  });
});

describe('the whole of a part', () => {
  test('is an initiative; the nearest is suggested', () => {
    const files = { buses: file('buses', [], { partOf: 'mobilty' }), mobility: file('mobility', []) };
    expect(problems(files)).toEqual(["buses:3 part_of: 'mobilty' is not an initiative; did you mean 'mobility'?"]);
  });

  test('is never suggested to be the part itself', () => {
    expect(problems({ buses: file('buses', [], { partOf: 'busses' }) })).toEqual([
      "buses:3 part_of: 'busses' is not an initiative"
    ]);
  });

  test('is another initiative', () => {
    expect(problems({ buses: file('buses', ['COK'], { partOf: 'buses' }) })).toEqual([
      "buses:3 part_of: 'buses' is this initiative itself; name the one it is a part of"
    ]);
  });

  test('is not a part itself', () => {
    const files = {
      buses: file('buses', [], { partOf: 'mobility' }),
      mobility: file('mobility', [], { partOf: 'transport' }),
      transport: file('transport', [])
    };
    expect(problems(files)).toEqual([
      "buses:3 part_of: 'mobility' is itself a part of transport; a part has no parts of its own"
    ]);
  });

  test('is not a part of its part', () => {
    const files = { a: file('a', [], { partOf: 'b' }), b: file('b', [], { partOf: 'a' }) };
    expect(problems(files)).toEqual([
      "a:3 part_of: 'b' is itself a part of a; a part has no parts of its own",
      "b:3 part_of: 'a' is itself a part of b; a part has no parts of its own"
    ]);
  });

  test('stands in the same document', () => {
    const files = {
      buses: file('buses', [], { partOf: 'mobility' }),
      mobility: file('mobility', [], { document: 'report-2023' })
    };
    expect(problems(files)).toEqual([
      "buses:3 part_of: 'mobility' is from report-2023, not from report-2024; a part and its whole stand in one document"
    ]);
  });

  test('is known even where its file cannot be read', () => {
    const told = problems({ buses: file('buses', [], { partOf: 'mobility' }), mobility: 'title: { en: "open' });
    expect(told.join()).not.toContain('part_of');
  });

  test('is named by an id, not by a list', () => {
    expect(problems({ buses: file('buses', [], { partOf: '[mobility]' }) })).toEqual([
      expect.stringMatching(/^buses:3 part_of: \["mobility"\] is not a text/)
    ]);
  });
});

describe('a country of a part', () => {
  test('is not named again by the whole', () => {
    const files = {
      buses: file('buses', ['COK'], { partOf: 'mobility' }),
      mobility: file('mobility', ['NIU', 'COK'])
    };
    expect(problems(files)).toEqual(["mobility:7 countries[1]: 'COK' is named by its part buses; name it there alone"]);
  });

  test('may be named by another part, and by initiatives it is no part of', () => {
    const files = {
      buses: file('buses', ['COK'], { partOf: 'mobility' }),
      taxis: file('taxis', ['COK'], { partOf: 'mobility' }),
      mobility: file('mobility', ['NIU']),
      reefs: file('reefs', ['COK', 'NIU'])
    };
    expect(problems(files)).toEqual([]);
  });

  test('is one of those that the whole claims to reach', () => {
    const files = {
      buses: file('buses', ['COK'], { partOf: 'mobility' }),
      taxis: file('taxis', ['COK', 'IRQ'], { partOf: 'mobility' }),
      mobility: file('mobility', ['NIU'], { reach: 2 })
    };
    expect(problems(files)).toEqual([
      expect.stringMatching(
        /^mobility:\d+ reach\.countries: 2 is smaller than the 3 countries that it and its parts name$/
      )
    ]);
  });
});
