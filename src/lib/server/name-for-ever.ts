import { createHash } from 'node:crypto';

/** The name space of this catalogue's names: a random UUID, chosen once. */
const space = 'd0f4d6a1-2f5b-4c0e-9d5e-6a3c1b7f8e21';

/** A URN that a word always has: a UUID of version 5 (RFC 9562). */
export function nameForEver(word: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(word)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const [a, b, c, d, e] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex'))?.slice(1) ?? [];
  return `urn:uuid:${[a, b, c, d, e].join('-')}`;
}
