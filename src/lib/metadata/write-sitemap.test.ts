import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeRobots, writeSitemap } from './write-sitemap.ts';

const page = { en: 'https://example.org/country/NIU/', zh: 'https://example.org/zh/country/NIU/' };

test('a page stands once in each language and names both', () => {
  const sitemap = writeSitemap([page], 'en');
  expect(sitemap.match(/<loc>[^<]*<\/loc>/g)).toEqual([`<loc>${page.en}</loc>`, `<loc>${page.zh}</loc>`]);
  expect(sitemap.split(`hreflang="zh" href="${page.zh}"`)).toHaveLength(3);
  expect(sitemap.split(`hreflang="x-default" href="${page.en}"`)).toHaveLength(3);
});

test('no address can end its element or its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const [, found = ''] = /<loc>([^<>"']*)<\/loc>/.exec(writeSitemap([{ en: text }], 'en')) ?? [];
      const read = found.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
      expect(read).toBe(text);
    })
  );
});

test('robots are led to the sitemap where there is one', () => {
  expect(writeRobots()).toBe('User-agent: *\nDisallow:\n');
  expect(writeRobots('https://example.org/sitemap.xml')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
