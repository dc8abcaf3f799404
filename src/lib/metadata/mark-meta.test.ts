import { expect, test } from 'vitest';
import { markMeta } from './mark-meta.ts';

test('what a page says of itself cannot leave its attribute', () => {
  expect(markMeta([['name', 'description', '"><script>alert("1")</script>']])).toBe(
    '<meta name="description" content="&#34;&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;"/>'
  );
});

test('each tag bears its name in its own manner', () => {
  expect(
    markMeta([
      ['property', 'og:title', 'Niue'],
      ['name', 'twitter:card', 'summary']
    ])
  ).toBe('<meta property="og:title" content="Niue"/><meta name="twitter:card" content="summary"/>');
});
