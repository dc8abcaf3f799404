import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumArguments } from '../chromium-arguments.ts';
import { findChromium } from '../find-chromium.ts';
import { clickPlace } from '../place-on-map.ts';
import { brazil, dragMap, locateAnother, rest, showBrazil, timeOf } from './acts.ts';

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
