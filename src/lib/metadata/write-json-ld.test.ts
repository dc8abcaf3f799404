import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJsonLd } from './write-json-ld.ts';

const hostile = fc.constantFrom('</script>', '<!--', '<script', ']]>', '&lt;', '\u2028', '"', '\\', '塑料', ' ');
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

test('no text can end the script, and every text is read back as it was', () => {
  fc.assert(
    fc.property(text, text, (name, description) => {
      const written = writeJsonLd([{ '@type': 'Place', name, description }]);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Place', name, description }]
      });
    })
  );
});

test('what is not known is left out', () => {
  expect(writeJsonLd([{ '@type': 'Event', startDate: undefined }])).toContain('[{"@type":"Event"}]');
});
