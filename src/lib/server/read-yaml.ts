import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { findTraps } from './find-traps.ts';
import type { Path, Problem } from './problem.ts';

/** A file as read: its value, where each field of it stands, and what is wrong with the YAML itself. */
export interface YamlFile {
  file: string;
  /** Undefined where the file is too broken to have one. */
  value: unknown;
  /** The line of a field, or of the nearest thing around it that exists. */
  lineOf(path: Path): number;
  problems: Problem[];
}

/** How many mistakes are kept of one file: more than anyone reads. */
const mostKept = 1000;

/**
 * Reads YAML 1.2 and never throws. Anchors, aliases, tags and merge keys are refused: an editor should see what a
 * file says without resolving it.
 */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      // findTraps does it in one pass; this would compare each name with each
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error'
    });
    const broken = document.errors.map(({ message, pos }): Problem => ({
      file,
      line: lineAt(pos[0]),
      field: '',
      says: tidy(message)
    }));
    const { traps, usable } = findTraps(file, document, lineAt);
    const problems = [...broken, ...traps].slice(0, mostKept);
    // without a value nothing more is asked of the document, and an attacker's is large
    if (!usable || broken.length > 0) return { file, value: undefined, lineOf: () => 1, problems };
    return {
      file,
      value: document.toJS(),
      lineOf: (path) => lineAt(offsetOf(document, path)),
      problems
    };
  } catch (error) {
    const says = tidy(error instanceof Error ? error.message : String(error));
    return { file, value: undefined, lineOf: () => 1, problems: [{ file, line: 1, field: '', says }] };
  }
}

const tidy = (message: string) =>
  message.includes('call stack') ? 'is nested too deeply' : `is not valid YAML: ${message}`;

/** In block maps the key's place, because that is the line a person looks for. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isCollection(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (!isScalar(item) && !isCollection(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
