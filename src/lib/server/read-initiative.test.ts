import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initiativeSchema } from '#lib/catalogue/schema.ts';
import { boxes, initiative } from './catalogue.fixture.ts';
import { writeProblem } from './problem.ts';
import { readInitiative, type Rules } from './read-initiative.ts';
import { readYaml } from './read-yaml.ts';

const one = { climate: 'Climate' };

const rules: Rules = {
  schema: initiativeSchema({
    programmes: one,
    kinds: { project: 'Project' },
    roles: { result: 'Done' },
    qualifiers: { over: 'over' },
    units: { countries: 'countries' },
    mechanisms: { gef: 'GEF' },
    partners: {},
    regions: {},
    territories: { NIU: 'Niue', COK: 'Cook Islands' },
    documents: { 'report-2024': 'Report' },
    sections: { 'report-2024': ['支持社区应对气候变化'] }
  }),
  territories: { NIU: { names: { en: 'Niue' } }, COK: { names: { en: 'Cook Islands' } } },
  around: { sections: { 'report-2024': ['支持社区应对气候变化'] }, outlines: boxes, nameOf: (code) => code }
};

const read = (text: string) => readInitiative(readYaml('initiatives/a.yaml', text), rules);

const right = initiative();

/** The right file with a part cut out and something else put there. */
const broken = fc
  .tuple(
    fc.nat(right.length),
    fc.nat(40),
    fc.oneof(
      fc.string(),
      fc.constantFrom('', '- ', ': ', '&a ', '*a', '{', ']', '!!x ', '\n', 'null', '<<: ', '? ', '"')
    )
  )
  .map(([at, length, put]) => right.slice(0, at) + put + right.slice(at + length));

test('no text makes reading throw: it gives an initiative or problems, each on a line of the file', () => {
  fc.assert(
    fc.property(fc.oneof(broken, fc.string()), (text) => {
      const { initiative: value, problems } = read(text);
      expect(value === undefined).toBe(problems.length > 0);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect(writeProblem(problem)).not.toContain('undefined');
      }
    }),
    { numRuns: 500 }
  );
});

test.each(['', '42', 'text', '~'])('a file that holds only %j is told to be no initiative', (text) => {
  expect(read(text).problems.map(writeProblem)).toEqual([expect.stringMatching(/is empty|is not a group of fields/)]);
});

test('a year may stand as a number and is a text once read', () => {
  expect(read(right).initiative?.figures[0]?.as_of).toBe('2024');
});

test('deeply nested brackets are refused, not followed', () => {
  expect(read('['.repeat(100_000)).problems.length).toBeGreaterThan(0);
});
