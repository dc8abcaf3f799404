import { beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '../../tools/hosting/start-nginx.ts';
import { ask } from '../../tools/ask.fixture.ts';
import { buildBelow } from '../support/build-below.ts';
import { nginx, ours, serve } from '../support/serve-anywhere.ts';
import { seeLiveMap, walkSite } from '../support/walk-site.ts';

const base = '/groundwork';

describe(`below ${base}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildBelow(base);
  }, 300_000);

  test('a visitor has the whole site from npm start', async () => {
    const home = `http://127.0.0.1:${await serve(ours(folder, base))}${base}/`;
    await seeLiveMap(home);
    await walkSite(home);
  });

  test.skipIf(!nginx)('a visitor has the whole site from nginx, and nothing stands beside it', async () => {
    const port = await serve(startNginx(nginx ?? '', folder, base));
    await walkSite(`http://127.0.0.1:${port}${base}/`);
    const { status, headers } = await ask(port, `${base}/api/v1/index.json`);
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect((await ask(port, `${base}?q=1`)).headers.location).toBe(`${base}/?q=1`);
    expect((await ask(port, `${base}/nothing`)).body.toString()).toContain(`${base}/_app/`);
    for (const path of ['/country/NIU/', '/groundworks/']) expect((await ask(port, path)).status, path).toBe(404);
  });
});
