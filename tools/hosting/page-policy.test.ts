import { describe, expect, test } from 'vitest';
import { hashScript, inlineScripts, pagePolicy } from './page-policy.ts';

describe('the inline scripts of a page', () => {
  test('are the ones that a browser would run, to the letter', () => {
    const html = `<script>\n  one();\n</script><SCRIPT type="module">two()</SCRIPT>
      <script src="/three.js"></script><script type="application/ld+json">{"four":4}</script>`;
    expect(inlineScripts(html)).toEqual(['\n  one();\n', 'two()']);
  });

  test('are hashed as browsers hash them', () => {
    // the example of the Content Security Policy specification
    expect(hashScript("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
  });

  test('of the template are all in the policy', () => {
    expect(pagePolicy('<script>one()</script><script>two()</script>')['script-src']).toEqual([
      'self',
      hashScript('one()'),
      hashScript('two()')
    ]);
  });
});
