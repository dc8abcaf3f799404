import * as v from 'valibot';
import { findNearest } from './find-nearest.ts';
import { findKnownKeys } from './find-known-keys.ts';
import { writeField, writeFound, type Path, type Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';

type Issue = v.BaseIssue<unknown>;

/** What a door may know better than the schema: why a value is wrong, and which was meant. */
export type Explain = (issue: Issue) => { says: string; nearest?: string } | undefined;

/** Reads a file's value by a schema: the value, or every problem in words. */
export function readBySchema<Schema extends v.GenericSchema>(
  schema: Schema,
  yaml: YamlFile,
  explain: Explain = () => undefined
): { value: v.InferOutput<Schema>; problems: [] } | { value: undefined; problems: Problem[] } {
  const result = v.safeParse(schema, yaml.value);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues
    .flatMap((issue) => flatten(issue, []))
    .map(({ issue, path }): Problem => {
      const found = writeFound(issue.input);
      const told = explain(issue) ?? describe(issue, path, schema);
      return { file: yaml.file, line: yaml.lineOf(path), field: writeField(path), found, ...told };
    });
  return { value: undefined, problems };
}

/** Out of a union's alternatives, those that came furthest into the value: they are what the editor meant. */
function flatten(issue: Issue, above: Path): { issue: Issue; path: Path }[] {
  const path = [...above, ...pathOf(issue)];
  if (issue.type !== 'union' || !issue.issues) return [{ issue, path }];
  const inner = issue.issues.flatMap((one) => flatten(one, path));
  const deeper = inner.filter((one) => one.path.length > path.length);
  const isRecord = typeof issue.input === 'object' && issue.input !== null;
  if (deeper.length > 0 && isRecord) return deeper;
  return inner.slice(0, 1);
}

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function describe(issue: Issue, path: Path, schema: v.GenericSchema): Partial<Problem> & { says: string } {
  const last = String(path.at(-1) ?? '');
  if (issue.type === 'picklist') return describeWord(issue);
  if (issue.kind === 'schema' && issue.input === null) return { found: undefined, says: 'is empty' };
  if (issue.expected === 'never') {
    const near = findNearest(last, findKnownKeys(schema, path.slice(0, -1)));
    return { found: undefined, says: `there is no field '${last}'`, ...(near && { nearest: `'${near}'` }) };
  }
  if (issue.kind === 'schema' && issue.input === undefined) return { found: undefined, says: 'is missing' };
  return { says: describeType(issue) ?? issue.message };
}

function describeWord(issue: Issue): Partial<Problem> & { says: string } {
  if (issue.input === undefined) return { found: undefined, says: 'is missing' };
  if (issue.input === null) return { found: undefined, says: 'is empty' };
  const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option = '']) => option);
  const near = findNearest(String(issue.input), options);
  const all = options.length > 0 && options.length <= 10 ? `; it may be ${options.join(', ')}` : '';
  return near ? { says: issue.message, nearest: `'${near}'` } : { says: issue.message + all };
}

function describeType(issue: Issue): string | undefined {
  if (issue.kind !== 'schema') return undefined;
  switch (issue.type) {
    case 'string':
      return typeof issue.input === 'object' ? 'is not a text' : 'is not a text; put it in quotes';
    case 'number':
      return 'is not a number; write it as digits, without quotes, commas or units';
    case 'array':
      return 'is not a list; write [one, two] or one line each, beginning with a hyphen';
    case 'strict_tuple':
      return 'is not a pair [longitude, latitude]';
    case 'strict_object':
    case 'record':
      return 'is not a group of fields; write name: value';
    default:
      return undefined;
  }
}
