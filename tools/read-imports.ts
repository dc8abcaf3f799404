import { parse as parseSvelte } from 'svelte/compiler';
import { parseSync } from 'vite';

/** One import of a file: static, dynamic, re-exporting, of types, or a glob. */
export interface Import {
  /** As written: './a.ts', '#lib/scene/scene.ts', 'svelte'. */
  specifier: string;
  /** The names taken; `*` where all of them may be used. Empty for an import that only runs the file. */
  names: string[];
  typeOnly: boolean;
}

type Node = { type: string } & Record<string, unknown>;

/** Every import of a TypeScript, JavaScript or Svelte file, markup included. Throws where the source is no such file. */
export function readImports(file: string, source: string): Import[] {
  const found: Import[] = [];
  walk(file.endsWith('.svelte') ? parseSvelte(source, { modern: true }) : parseScript(file, source), (node) => {
    const one = toImport(node);
    if (one) found.push(...one);
  });
  return found;
}

function parseScript(file: string, source: string): unknown {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isRecord(value)) {
    if (isNode(value)) visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function toImport(node: Node): Import[] | undefined {
  const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
  const one = (source: unknown, names: string[], types = typeOnly): Import[] =>
    textsOf(source).map((specifier) => ({ specifier, names, typeOnly: types }));
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration': {
      const items = recordsOf(node.specifiers);
      const allTypes =
        items.length > 0 && items.every((item) => item.importKind === 'type' || item.exportKind === 'type');
      return one(node.source, items.map(takenName), typeOnly || allTypes);
    }
    case 'ExportAllDeclaration':
      return one(node.source, ['*']);
    case 'ImportExpression':
      return one(node.source, ['*']);
    case 'TSImportType':
      return one(node.source ?? node.argument, ['*'], true);
    case 'TSExternalModuleReference':
      return one(node.expression, ['*']);
    case 'CallExpression':
      return isGlob(node.callee)
        ? recordsOf(node.arguments)
            .slice(0, 1)
            .flatMap((first) => one(first, ['*']))
        : undefined;
    default:
      return undefined;
  }
}

/** The name that a specifier takes from the other file: `goto` in `goto as go`, `*` in a namespace. */
function takenName(specifier: Record<string, unknown>): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  const taken = specifier.type === 'ExportSpecifier' ? specifier.local : specifier.imported;
  if (!isRecord(taken)) return '*';
  return typeof taken.name === 'string' ? taken.name : String(taken.value);
}

/** The strings that a source stands for: of a literal, a list of literals, or the fixed beginning of a template. */
function textsOf(source: unknown): string[] {
  if (!isRecord(source)) return [];
  if (typeof source.value === 'string') return [source.value];
  if (source.type === 'TSLiteralType') return textsOf(source.literal);
  if (source.type === 'ArrayExpression') return recordsOf(source.elements).flatMap(textsOf);
  const beginning = recordsOf(source.quasis)[0]?.value;
  return isRecord(beginning) && typeof beginning.cooked === 'string' ? [beginning.cooked] : [];
}

/** `import.meta.glob` */
function isGlob(callee: unknown): boolean {
  if (!isRecord(callee) || !isRecord(callee.object) || !isRecord(callee.property)) return false;
  return callee.object.type === 'MetaProperty' && callee.property.name === 'glob';
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isNode(value: Record<string, unknown>): value is Node {
  return typeof value.type === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
