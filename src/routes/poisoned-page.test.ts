import { XMLParser } from 'fast-xml-parser';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { buildIndex } from '#lib/server/build-index.ts';
import { describeInitiative } from '#lib/server/describe-initiative.ts';
import PoisonedPage from './PoisonedPage.fixture.svelte';

// What the door refuses is let in here: the pages must not need the door.

const script = `</script><script>alert("1' & 2")</script><img src=x onerror="alert(3)">`;
const quotes = `" onmouseover="alert(4)' autofocus onfocus='alert(5) {@html x} {{7*7}} <!-- ]]>`;
const id = 'sids-early-warning';

/** Every text of a value replaced by poison; ids, codes and dates, which the code itself compares, stay. */
function poison<Value>(value: Value, kept: readonly string[]): Value {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (typeof inner !== 'string' || kept.includes(key) || /^\d+$/.test(key)) return inner;
      return key.length % 2 === 0 ? script : quotes;
    })
  );
}

const index = buildIndex('en');
const kept = ['id', 'programme', 'kind', 'partOf', 'code', 'date', 'alpha2', 'm49', 'region', 'unit', 'role', 'asOf', 'country', 'contributor', 'link', 'version', 'fullShare']; // prettier-ignore
const described = describeInitiative(id, 'en');
if (!described) throw new Error(`There is no ${id}.`);
const initiative = {
  ...poison(described, kept),
  source: { ...described.source, title: script, section: quotes, links: [`https://example.org/${quotes}`] }
};
const poisoned = { catalogue: poison(index.catalogue, kept), territories: poison(index.territories, kept) };

const page = await render(PoisonedPage, { props: { index: poisoned, initiative, messages: en } });
const clean = await render(PoisonedPage, { props: { index, initiative: described, messages: en } });

/** The tags of a page and the names of their attributes, as a parser that knows nothing of ours sees them. */
function skeleton(html: string): Set<string> {
  const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true, unpairedTags: ['meta', 'link', 'br', 'img'], htmlEntities: true, stopNodes: ['*.script'] }); // prettier-ignore
  const found = new Set<string>();
  const walk = (nodes: Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [name, inner] of Object.entries(node)) {
        if (name === ':@') Object.keys(Object(inner)).forEach((attribute) => found.add(attribute));
        else if (name !== '#text') found.add(name);
        if (Array.isArray(inner)) walk(inner);
      }
    }
  };
  walk(parser.parse(html));
  return found;
}

describe('a page made of a poisoned catalogue', () => {
  test('shows the poison as text', () => {
    expect(page.body).toContain('&lt;script>alert(');
    expect(page.head).toContain('&lt;');
  });

  test('has no tag and no attribute of the poison’s making', () => {
    const names = skeleton(page.head + page.body);
    expect([...names].filter((name) => /^(img|iframe|object|@_on\w+|@_autofocus|@_srcdoc)$/.test(name))).toEqual([]);
    expect(names).toContain('@_href');
    // the parser would see them
    expect([...skeleton('<p onfocus="a"><img src="x"></p>')]).toEqual(expect.arrayContaining(['@_onfocus', 'img']));
    expect([...skeleton(page.head)].sort()).toEqual([...skeleton(clean.head)].sort());
  });

  test('has one script, which is data and says what the catalogue says', () => {
    const scripts = [...(page.head + page.body).matchAll(/<script\b([^>]*)>([^]*?)<\/script/g)];
    expect(scripts.map(([, attributes]) => attributes?.trim())).toEqual(['type="application/ld+json"']);
    expect(JSON.stringify(JSON.parse(scripts[0]?.[2] ?? ''))).toContain('onerror');
  });
});
