import { isMap, isPair, isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import { isTruthWord } from './find-country.ts';
import { writeField, writeFound, type Problem } from './problem.ts';

/**
 * What YAML allows and an editor would trip over: fields that stand twice, anchors, aliases, tags, merge keys, keys that are lists, and the
 * unquoted words that other YAML programs read as true or false. `usable` is false where the file has no plain value.
 */
export function findTraps(
  file: string,
  document: Document.Parsed,
  lineAt: (offset: number) => number
): { traps: Problem[]; usable: boolean } {
  const traps: Problem[] = [];
  let usable = true;

  const tell = (node: Node, ancestors: Ancestors, says: string, found?: string) =>
    traps.push({ file, line: lineAt(node.range?.[0] ?? 0), field: fieldOf(node, ancestors), found, says });

  visit(document, {
    Map(_, map, ancestors) {
      const names = new Set<string>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue;
        const name = String(pair.key.value);
        if (names.has(name)) tell(pair.key, [...ancestors, map, pair], 'stands twice; keep one');
        names.add(name);
      }
    },
    Alias(_, node, ancestors) {
      usable = false;
      tell(node, ancestors, 'is an alias; write the value out', `'*${node.source}'`);
    },
    Node(key, node, ancestors) {
      if ('anchor' in node && node.anchor) tell(node, ancestors, 'is an anchor; delete it', `'&${node.anchor}'`);
      if (node.tag) tell(node, ancestors, 'is a tag; delete it', `'${shortTag(node.tag)}'`);
      if (key === 'key' && !isScalar(node)) {
        usable = false;
        tell(node, ancestors, 'a list or map cannot be the name of a field');
      }
      if (isScalar(node) && node.type === 'PLAIN' && node.source !== undefined) {
        if (key === 'key' && node.source === '<<')
          tell(node, ancestors, 'is a merge key; write the fields out', "'<<'");
        else if (isTruthWord(node.source)) {
          const says = 'without quotes is read as true or false by many YAML programs; quote it';
          tell(node, ancestors, says, writeFound(node.source));
        }
      }
    }
  });
  return { traps, usable };
}

type Ancestors = readonly (Document | Node | Pair)[];

const shortTag = (tag: string) => tag.replace('tag:yaml.org,2002:', '!!');

/** The field a node stands at, read off the nodes above it. */
function fieldOf(node: Node, ancestors: Ancestors): string {
  const chain = [...ancestors, node];
  const path = chain.flatMap((above, i): (string | number)[] => {
    if (isPair(above)) return [isScalar(above.key) ? String(above.key.value) : '?'];
    const next = chain[i + 1];
    if (isMap(above) || !('items' in above) || !next) return [];
    return [above.items.findIndex((item) => item === next)];
  });
  return writeField(path);
}
