import type * as v from 'valibot';
import type { Path } from './problem.ts';

/** The names of the fields that a schema knows at a path, for guessing what a misspelt one should be. */
export function findKnownKeys(schema: v.GenericSchema, path: Path): string[] {
  const at = path.reduce<Part[]>((parts, key) => parts.flatMap((part) => stepInto(part, key)), unfold(schema));
  return at.flatMap((part) => (isRecord(part['entries']) ? Object.keys(part['entries']) : []));
}

type Part = Record<string, unknown>;

const isRecord = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** A schema, out of its wrappers, as the alternatives it stands for. */
function unfold(schema: unknown): Part[] {
  if (!isRecord(schema)) return [];
  if ('wrapped' in schema) return unfold(schema['wrapped']);
  if (Array.isArray(schema['options'])) return schema['options'].flatMap(unfold);
  return [schema];
}

function stepInto(part: Part, key: string | number): Part[] {
  if (isRecord(part['entries']) && Object.hasOwn(part['entries'], key)) return unfold(part['entries'][key]);
  if ('item' in part) return unfold(part['item']);
  if (part['type'] === 'record') return unfold(part['value']);
  return [];
}
