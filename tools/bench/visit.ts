import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumArguments } from '../chromium-arguments.ts';
import { findChromium } from '../find-chromium.ts';

/** A person's connection and machine. */
export interface Profile {
  /** Bits a second and milliseconds there and back; missing where the network is no limit. */
  network?: { down: number; up: number; latency: number };
  /** How many times slower the processor is than this one. */
  cpu: number;
}

export const profiles: Readonly<Record<'desktop' | 'slow', Profile>> = {
  desktop: { cpu: 1 },
  // DevTools' slow 4G, on a telephone of some years ago
  slow: { cpu: 4, network: { down: 1_440_000, up: 675_000, latency: 562 } }
};

/** What one first visit cost: bytes as they travelled, times in milliseconds since the navigation began. */
export interface Visit {
  /** The page itself and what holds back its first paint: without the rest every country is there and answers. */
  bytesNeeded: number;
  requestsNeeded: number;
  bytesUntilClickable: number;
  requestsUntilClickable: number;
  bytes: number;
  requests: number;
  firstPaint: number;
  clickable: number;
  live: number;
  /** Of long tasks what is over 50 ms, from the first paint until the live map begins to load. */
  blocking: number;
  /** The same from there until it has taken over. */
  starting: number;
  /** The longest task before it begins to load. */
  longestTask: number;
  layoutShift: number;
  /** Bytes. */
  heap: number;
  /** What a reader does first, once scripts are awake: from a click on a programme to the frame that shows it. */
  firstFilter: number;
  /** Then from a click on a country to its panel, whose page may still be on its way. */
  firstSelect: number;
  /** Both once the live map has taken over. */
  select: number;
  filter: number;
  /** The median and the longest frame of a drag. */
  dragFrame: number;
  dragWorst: number;
}

const megabit = 8;

/** Visits a page of the served site in a browser that has never seen it, and again to act at once. */
export async function visit(address: string, profile: Profile): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments(true) });
  try {
    const { page, session, traffic } = await arrive(browser, address, profile);
    await page.locator('[data-painter="gl"]').waitFor({ timeout: 120_000 });
    const loaded = await readMarks(page);
    const { bytes, requests } = traffic();
    const first = traffic(loaded.clickable);
    await showBrazil(page);
    const select = await timeOf(page, 'select', () => clickPlace(page, brazil));
    await page.goBack();
    await page.waitForTimeout(rest);
    const filter = await timeOf(page, 'filter', () => page.locator('[data-programme="nature"]').click());
    const drag = await dragMap(page);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    await page.context().close();
    return {
      bytesUntilClickable: first.bytes,
      requestsUntilClickable: first.requests,
      bytes,
      requests,
      ...loaded,
      heap,
      select,
      filter,
      ...drag,
      ...(await actAtOnce(browser, address, profile))
    };
  } finally {
    await browser.close();
  }
}

/** Opens the address as somebody new, with their connection and machine. */
async function arrive(
  browser: Browser,
  address: string,
  { cpu, network }: Profile
): Promise<{ page: Page; session: CDPSession; traffic: Traffic }> {
  // the offline copy is fetched after all that is measured here, and has a budget of its own
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  if (network) {
    const [downloadThroughput, uploadThroughput] = [network.down / megabit, network.up / megabit];
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput,
      uploadThroughput
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(watchTasks);
  await page.goto(address);
  return { page, session, traffic };
}

/** How long a hand takes from reaching a place to pressing, in milliseconds. */
const reach = 150;

/** Narrows by a programme and opens a country as soon as scripts are awake. */
async function actAtOnce(
  browser: Browser,
  address: string,
  profile: Profile
): Promise<Pick<Visit, 'firstFilter' | 'firstSelect'>> {
  const { page } = await arrive(browser, address, profile);
  await page.locator('html[data-awake]').waitFor();
  const firstFilter = await timeOf(page, 'filter', () => page.locator('[data-programme="nature"]').click());
  const { x, y } = await locateAnother(page);
  await page.mouse.move(x, y);
  await page.waitForTimeout(reach);
  const firstSelect = await timeOf(page, 'select', () => page.mouse.click(x, y));
  await page.context().close();
  return { firstFilter, firstSelect };
}

/** The middle of the widest territory that lies there, and whose page this is not. */
function locateAnother(page: Page): Promise<{ x: number; y: number }> {
  return page.locator('[data-bounds]').evaluate((map) => {
    const [widest] = [...map.querySelectorAll('svg.map a')]
      .filter((link) => !location.pathname.includes(`/${link.getAttribute('data-code')}/`))
      .map((link) => ({ link, box: link.getBoundingClientRect() }))
      .map(({ link, box }) => ({ link, width: box.width, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .filter(({ link, x, y }) => link.contains(document.elementFromPoint(x, y)))
      .sort((a, b) => b.width - a.width);
    if (!widest) throw new Error('No other territory is in view.');
    return { x: widest.x, y: widest.y };
  });
}

/** What has arrived until a moment of the page, in milliseconds since it began, or in all. */
type Traffic = (until?: number) => { bytes: number; requests: number };

async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const arrived: { at: number; bytes: number }[] = [];
  let began: number | undefined;
  session.on('Network.requestWillBeSent', ({ timestamp }) => (began ??= timestamp));
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    arrived.push({ at: (timestamp - (began ?? timestamp)) * 1000, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return (until = Infinity) => {
    const counted = arrived.filter(({ at }) => at <= until);
    return { bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0), requests: counted.length };
  };
}

declare global {
  interface Window {
    groundworkTasks?: { start: number; duration: number }[];
    groundworkShift?: number;
  }
}

/** Runs in the page before its own scripts. */
function watchTasks(): void {
  const tasks: { start: number; duration: number }[] = [];
  window.groundworkTasks = tasks;
  window.groundworkShift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) tasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.groundworkShift = (window.groundworkShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function readMarks(
  page: Page
): Promise<
  Pick<
    Visit,
    | 'bytesNeeded'
    | 'requestsNeeded'
    | 'firstPaint'
    | 'clickable'
    | 'live'
    | 'blocking'
    | 'starting'
    | 'longestTask'
    | 'layoutShift'
  >
> {
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const live = at('groundwork:live');
    const firstPaint = at('first-contentful-paint');
    const loading = at('groundwork:loading');
    const tasks = (window.groundworkTasks ?? []).filter(({ start, duration }) => start + duration > firstPaint);
    const blocked = (from: number, until: number) =>
      tasks
        .filter(({ start }) => start >= from && start < until)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    const before = tasks.filter(({ start }) => start < loading).map(({ duration }) => duration);
    const needed = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
      (entry): entry is PerformanceResourceTiming =>
        entry instanceof PerformanceNavigationTiming ||
        (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking'
    );
    return {
      bytesNeeded: needed.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requestsNeeded: needed.length,
      firstPaint,
      clickable: at('groundwork:clickable'),
      live,
      blocking: blocked(0, loading),
      starting: blocked(loading, live),
      longestTask: Math.max(0, ...before),
      layoutShift: window.groundworkShift ?? 0
    };
  });
}

/** How long the page itself says that an act took, in milliseconds. */
async function timeOf(page: Page, name: 'select' | 'filter', act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => performance.clearMeasures());
  await act();
  const measure = await page.waitForFunction(
    (name) => performance.getEntriesByName(`groundwork:${name}`)[0]?.duration,
    name
  );
  return (await measure.jsonValue()) ?? NaN;
}

/** A flight has ended and is drawn after so long, also by a slow machine, in milliseconds: an act is measured at rest. */
const rest = 2500;

/** A place to press that no page begins at. */
const brazil = [-53, -10] as const;

/** Widens the map of a page that is about one place until Brazil can be pressed, and lets it come to rest. */
async function showBrazil(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await page.waitForFunction(([lon, lat]) => {
    const said = document.querySelector('[data-bounds]')?.getAttribute('data-bounds') ?? '';
    const [west = 0, south = 0, east = 0, north = 0] = said.split(',').map(Number);
    return west < lon && lon < east && south < lat && lat < north && east - west > 180;
  }, brazil);
  await page.waitForTimeout(rest);
}

async function clickPlace(page: Page, at: readonly [number, number]): Promise<void> {
  const { x, y } = await locate(page, at);
  await page.mouse.click(x, y);
}

/** The point of the page at which a place is drawn, from the bounds that the map tells. */
function locate(page: Page, [lon, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
  return page.locator('[data-bounds]').evaluate(
    (map, [lon, lat]) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      const [west = 0, south = 0, east = 0, north = 0] = (map.getAttribute('data-bounds') ?? '').split(',').map(Number);
      const up = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
      return {
        x: left + ((lon - west) / (east - west)) * width,
        y: top + ((up(north) - up(lat)) / (up(north) - up(south))) * height
      };
    },
    [lon, lat] as const
  );
}

/** Drags the map by 240 pixels in 24 steps and watches the frames. */
async function dragMap(page: Page): Promise<Pick<Visit, 'dragFrame' | 'dragWorst'>> {
  const { x, y } = await locate(page, [0, 20]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const tick = (now: number) => {
          gaps.push(now - last);
          last = now;
          if (gaps.length < 40) requestAnimationFrame(tick);
          else resolve(gaps);
        };
        requestAnimationFrame(tick);
      })
  );
  for (let step = 1; step <= 24; step++) await page.mouse.move(x - step * 10, y);
  const gaps = await frames;
  await page.mouse.up();
  return { dragFrame: median(gaps), dragWorst: Math.max(...gaps) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
