import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashScript, inlineScripts } from '../tools/hosting/page-policy.ts';
import { allowComplaints, expectQuiet, openBrowser } from './support/browser.ts';
import { untilAwake } from './support/map.ts';

const build = join(import.meta.dirname, '..', 'build');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

/** A page's policy as it stands in the page, by directive. */
function readPolicy(html: string): Record<string, string[]> {
  const [, content = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    })
  );
}

describe('every page of the build', () => {
  test('names in its policy each of its inline scripts, and no other', () => {
    expect(pages.length).toBeGreaterThan(700);
    for (const page of pages) {
      const html = readFileSync(join(build, page), 'utf8');
      const scripts = inlineScripts(html).map((text) => `'${hashScript(text)}'`);
      expect(scripts.length, page).toBeGreaterThan(1);
      expect(new Set(readPolicy(html)['script-src']), page).toEqual(new Set(["'self'", ...scripts]));
    }
  });

  test('forbids all that it does not name, and has nothing before its policy that runs or styles', () => {
    for (const page of pages) {
      const html = readFileSync(join(build, page), 'utf8');
      const policy = readPolicy(html);
      expect(policy['default-src'], page).toEqual(["'none'"]);
      expect(policy['require-trusted-types-for'], page).toEqual(["'script'"]);
      const { 'style-src-attr': announcer = [], ...others } = policy;
      expect(
        announcer.map((source) => source.slice(0, 8)),
        page
      ).toEqual(["'unsafe-", "'sha256-"]);
      expect(JSON.stringify(others), page).not.toMatch(/unsafe|blob:|\*|https?:/);
      const before = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
      expect(before, page).not.toMatch(/<script|<style|stylesheet|<base/);
    }
  });

  test('has no style and no handler in its markup, which the policy would drop', () => {
    for (const page of pages) {
      const html = readFileSync(join(build, page), 'utf8');
      const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
      expect(/<style\b|<[^>]*\s(?:style|on[a-z]+)=/.exec(markup)?.[0], page).toBeUndefined();
    }
  });
});

/** Code that puts an element with one attribute into a page. */
const element = (name: string, attribute: string, value: string) =>
  `const made = document.createElement('${name}'); made.setAttribute('${attribute}', '${value}'); document.body.append(made);`;
const elsewhere = 'https://planted.example/';

describe('what does not belong to the site', () => {
  test.each([
    ['a module of another address', 'script-src', `import('data:text/javascript,window.planted = 1').catch(() => {})`],
    [
      'a script in the page',
      'require-trusted-types-for',
      `const made = document.createElement('script'); made.append('window.planted = 1'); document.body.append(made);`
    ],
    ['a script of another host', 'require-trusted-types-for', element('script', 'src', elsewhere)],
    [
      'markup made of text',
      'require-trusted-types-for',
      `document.body.innerHTML = '<img src=x onerror="window.planted = 1">'`
    ],
    ['a worker whose address is made of text', 'require-trusted-types-for', `new Worker('/planted.js')`],
    ['code made of text', 'require-trusted-types-for|script-src', `setTimeout('window.planted = 1')`],
    ['a style in the markup', 'style-src', element('p', 'style', 'color: red')],
    ['a picture of another host', 'img-src', element('img', 'src', elsewhere)],
    ['a frame of another host', 'frame-src', element('iframe', 'src', elsewhere)],
    ['a request to another host', 'connect-src', `fetch('${elsewhere}').catch(() => {})`],
    ['a form to another host', 'form-action', `${element('form', 'action', elsewhere)} made.submit();`]
  ])('%s is stopped, and fails the journey that meets it', async (_, directive, code) => {
    const { page, home } = await openBrowser({ webgl: false });
    await page.goto(`${home}about/`);
    await untilAwake(page);
    await expectQuiet(page);
    // what refuses text throws; what refuses an address does not
    await page.evaluate(
      `(() => { try { ${code} } catch (error) { if (!(error instanceof TypeError)) throw error; } })()`
    );
    await expect
      .poll(() => expectQuiet(page).then(() => 'nothing', String))
      .toMatch(new RegExp(`policy: (?:${directive})`));
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
    allowComplaints(page, /planted|script-src|style-src|trusted|Content Security Policy/i);
  });
});
