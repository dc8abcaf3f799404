import { expect, test } from 'vitest';
import { markLinkedData } from './mark-linked-data.ts';

test('linked data stands in a block that no browser runs and no text ends', () => {
  expect(markLinkedData([{ '@type': 'Place', name: '</script><script>alert(1)</script>' }])).toBe(
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Place","name":' +
      '"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"}]}</script>'
  );
});
