import { parseArgs } from 'node:util';
import { findNearest } from '../src/lib/server/find-nearest.ts';
import { stop } from './stop.ts';

type Value = string | number | boolean;

/** What a program can be told, with what holds where it is not. A number is a whole one from 1; `false` needs no value. */
type Defaults = Record<string, Value>;

type Options<D extends Defaults> = {
  [Name in keyof D]: D[Name] extends number ? number : D[Name] extends boolean ? boolean : string;
};

/** A program's options, written `--name value`. What is none of them ends the program with a sentence. */
export function readOptions<D extends Defaults>(
  defaults: D,
  words?: readonly string[],
  fail?: (sentence: string) => never
): Options<D>;
export function readOptions(
  defaults: Defaults,
  words: readonly string[] = process.argv.slice(2),
  fail = stop
): Defaults {
  const names = Object.keys(defaults);
  const known = names.map((name) => `--${name}`);
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, usual]) => [name, { type: usual === false ? 'boolean' : 'string' } as const])
  );
  const { values, positionals } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true });
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  const wrong = unknown === undefined ? positionals[0] : `--${unknown}`;
  if (wrong !== undefined) {
    const nearest = findNearest(wrong, known);
    fail(`There is no option "${wrong}"${nearest ? `; ${nearest} is nearest` : ''}. There are: ${known.join(', ')}.`);
  }
  const read = ([name, usual]: [string, Value]): [string, Value] => {
    const value = values[name];
    if (value === undefined) return [name, usual];
    if (usual === false) return value === true ? [name, true] : fail(`--${name} takes no value.`);
    if (typeof value !== 'string' || value === '') return fail(`--${name} says nothing; write --${name} and a value.`);
    if (typeof usual === 'string') return [name, value];
    if (!/^[1-9]\d*$/.test(value)) return fail(`--${name} is "${value}"; write a whole number from 1.`);
    return [name, Number(value)];
  };
  return Object.fromEntries(Object.entries(defaults).map(read));
}
