import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

const fail = (sentence: string): never => {
  throw new Error(sentence);
};
const read = (...words: string[]) => readOptions({ runs: 3, into: 'results', long: false }, words, fail);

test('what is not said is as usual', () => {
  expect(read()).toEqual({ runs: 3, into: 'results', long: false });
  expect(read('--runs', '5')).toEqual({ runs: 5, into: 'results', long: false });
  expect(read('--into=here', '--long', '--runs=12')).toEqual({ runs: 12, into: 'here', long: true });
});

test.each([
  [['--run', '5'], 'There is no option "--run"; --runs is nearest. There are: --runs, --into, --long.'],
  [['--help'], 'There is no option "--help". There are: --runs, --into, --long.'],
  [['runs'], 'There is no option "runs"; --runs is nearest. There are: --runs, --into, --long.'],
  [['--runs', 'many'], '--runs is "many"; write a whole number from 1.'],
  [['--runs', '0'], '--runs is "0"; write a whole number from 1.'],
  [['--runs', '1.5'], '--runs is "1.5"; write a whole number from 1.'],
  [['--into'], '--into says nothing; write --into and a value.'],
  [['--long=yes'], '--long takes no value.'],
  [['--into', ''], '--into says nothing; write --into and a value.']
])('%j: %s', (words, sentence) => {
  expect(() => read(...words)).toThrow(new Error(sentence));
});

test('whatever is written, there are options or one sentence', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--runs', '--into', '--runs=2', '--long', '--long=1', '--', '-', '-r', '7')
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      try {
        expect(Object.keys(read(...words))).toEqual(['runs', 'into', 'long']);
      } catch (error) {
        expect(String(error)).toMatch(
          /^Error: (There is no option|--(runs|into|long) (is|says nothing|takes no value))/
        );
      }
    })
  );
});
