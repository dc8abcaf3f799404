import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { chromiumArguments } from '../../tools/chromium-arguments.ts';
import { findChromium } from '../../tools/find-chromium.ts';
import { watchComplaints, type Complaint } from './watch-complaints.ts';

/** Who visits: by default a person with a wide screen and everything a browser can do. */
export interface Visitor {
  /** Default true where there is JavaScript. */
  webgl?: boolean;
  /** Default true. */
  javaScript?: boolean;
  /** A touch screen of 390 × 844 CSS pixels instead of 1280 × 800. */
  phone?: boolean;
  /** Draws half as many pixels a side, which a software renderer does twice as fast, where nobody looks at them. */
  coarse?: boolean;
  dark?: boolean;
  /** Asks for less motion. */
  still?: boolean;
  /** Keeps an offline copy. Default false: what a worker answers, `page.route` does not see. */
  offlineCopy?: boolean;
  /** The browser's language, such as `zh-CN`. Default `en-GB`. */
  locale?: string;
  /** The home page to visit, ending in a slash. Default: that of the build all journeys share. */
  home?: string;
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** The home page's address, ending in a slash. */
  home: string;
}

/** What a page may complain of without failing its test. */
interface Watch {
  complaints: Complaint[];
  allowed: RegExp[];
}

const browsers = new Map<boolean, Promise<Browser>>();
const watches = new WeakMap<BrowserContext, Watch>();

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/**
 * A fresh browser context with one page, closed when the test ends. The browser itself is shared by a file's tests.
 * A test in which the page complained fails at its end, whether or not it calls `expectQuiet`.
 */
export async function openBrowser(visitor: Visitor = {}): Promise<Visit> {
  const home = visitor.home ?? inject('address');
  const browser = await launch(visitor.webgl ?? visitor.javaScript ?? true);
  const context = await browser.newContext({
    viewport: visitor.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    deviceScaleFactor: (visitor.phone ? 2 : 1) * (visitor.coarse ? 0.5 : 1),
    hasTouch: visitor.phone ?? false,
    isMobile: visitor.phone ?? false,
    colorScheme: visitor.dark ? 'dark' : 'light',
    reducedMotion: visitor.still ? 'reduce' : 'no-preference',
    javaScriptEnabled: visitor.javaScript ?? true,
    serviceWorkers: visitor.offlineCopy ? 'allow' : 'block',
    locale: visitor.locale ?? 'en-GB',
    baseURL: home
  });
  // without JavaScript Chromium still preloads what only scripts use: it says that a policy forbids it, or that nobody came for it
  const allowed = visitor.javaScript === false ? [/\.js csp$/, /\.json was preloaded using link preload/] : [];
  if (!visitor.offlineCopy) allowed.push(/Service Worker registration blocked by Playwright/);
  watches.set(context, { complaints: await watchComplaints(context, home, visitor.javaScript), allowed });
  onTestFinished(async () => {
    try {
      await expectQuiet(context);
    } finally {
      await context.close();
    }
  });
  return { context, page: await context.newPage(), home };
}

/** Lets the pages of a visit complain of what matches, such as the 404 of a hostile address. */
export function allowComplaints(visitor: Page | BrowserContext, pattern: RegExp): void {
  watchOf(visitor).allowed.push(pattern);
}

/** Fails with every complaint of a visit's pages so far that was not allowed. */
export async function expectQuiet(visitor: Page | BrowserContext): Promise<void> {
  const context = contextOf(visitor);
  // events of what has already happened may still be on their way
  await Promise.all(context.pages().map((page) => page.waitForTimeout(50)));
  const { complaints, allowed } = watchOf(context);
  const unexpected = complaints.filter(({ text }) => !allowed.some((pattern) => pattern.test(text)));
  if (unexpected.length === 0) return;
  throw new Error(`The page complained:\n${unexpected.map(({ kind, text }) => `  ${kind}: ${text}`).join('\n')}`);
}

function watchOf(visitor: Page | BrowserContext): Watch {
  const watch = watches.get(contextOf(visitor));
  if (!watch) throw new Error('this context was not opened by openBrowser');
  return watch;
}

function contextOf(visitor: Page | BrowserContext): BrowserContext {
  return 'context' in visitor ? visitor.context() : visitor;
}

function launch(webgl: boolean): Promise<Browser> {
  const running =
    browsers.get(webgl) ?? chromium.launch({ executablePath: findChromium(), args: chromiumArguments(webgl) });
  browsers.set(webgl, running);
  return running;
}
