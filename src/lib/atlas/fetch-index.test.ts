import { afterEach, expect, test, vi } from 'vitest';
import { buildIndex, packIndex } from '#lib/server/build-index.ts';
import { loadIndex } from './fetch-index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that gives the index of today, after so many failures. */
function serve(failures: number) {
  let asked = 0;
  const answer = () => {
    asked++;
    return Promise.resolve(asked > failures ? Response.json(packIndex('en')) : new Response('', { status: 503 }));
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  return { asked: () => asked };
}

test('the index comes out as it was built, and is fetched and unpacked once however often it is asked for', async () => {
  const server = serve(0);
  const index = await loadIndex('/catalogue/en.1.json');
  expect(index).toEqual(buildIndex('en'));
  expect(await loadIndex('/catalogue/en.1.json')).toBe(index);
  expect(server.asked()).toBe(1);
});

test('what failed is said with its address, and tried again', async () => {
  serve(1);
  await expect(loadIndex('/catalogue/en.2.json')).rejects.toThrow('/catalogue/en.2.json answered 503');
  expect((await loadIndex('/catalogue/en.2.json')).territories).toEqual(buildIndex('en').territories);
});
