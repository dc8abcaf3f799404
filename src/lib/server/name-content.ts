import { createHash } from 'node:crypto';

/** `en.1a2b3c4d5e6f.json`: a name that changes with the content, so that the file may be kept for ever. */
export function nameContent(name: string, content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${name}.${hash.slice(0, 12)}.json`;
}
