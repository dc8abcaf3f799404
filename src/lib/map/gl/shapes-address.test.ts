import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShapesAddress, writeShapesAddress } from './shapes-address.ts';

const path = fc.webPath().filter((text) => !text.includes(' '));
const files = fc.record({
  world: path,
  sheets: fc.array(fc.tuple(fc.nat(99), path)).map((sheets) => new Map(sheets))
});

test('what is written is read again, wherever the files are', () => {
  fc.assert(
    fc.property(fc.constantFrom('land', 'coast'), files, (source, files) => {
      expect(readShapesAddress(writeShapesAddress(source, files))).toEqual({ source, files });
    })
  );
});
