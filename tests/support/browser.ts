import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
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
  /** Is the first and last to use the page, as who changes it for good must be. Always so where WebGL is. */
  fresh?: boolean;
  /** The browser's language, such as `zh-CN`. Default `en-GB`. */
  locale?: string;
  /** The home page to visit, ending in a slash. Default: that of the build all journeys share. */
  home?: string;
}

export interface Visit {
  page: Page;
  /** The page's context; of a fresh page only. */
  readonly context: BrowserContext;
  /** The home page's address, ending in a slash. */
  home: string;
}

/** What a page may complain of without failing its test. */
interface Watch {
  complaints: Complaint[];
  allowed: RegExp[];
}

const browsers = new Map<boolean, Promise<Browser>>();
const contexts = new WeakMap<Page, BrowserContext>();
const watches = new WeakMap<BrowserContext, Watch>();
/** Pages whose visit is over, by the kind of visitor: the next one of the kind has it for half the price of a new one. */
const left = new Map<string, Page[]>();

/** What the next visitor of a page would find changed. */
const lasting = ['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'route'] as const;

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/**
 * A page of a browser that a file's tests share, with nothing on it and nothing remembered. A test in which the page
 * complained fails at its end, whether or not it calls `expectQuiet`.
 */
export async function openBrowser(visitor: Visitor = {}): Promise<Visit> {
  const home = visitor.home ?? inject('address');
  const webgl = visitor.webgl ?? visitor.javaScript ?? true;
  const isFresh = visitor.fresh ?? (webgl || visitor.offlineCopy === true);
  const kind = JSON.stringify({ ...visitor, home });
  const page = (!isFresh && left.get(kind)?.pop()) || (await openPage(visitor, home, webgl, isFresh));
  const context = contextOf(page);
  watchOf(context).complaints.length = 0;
  watchOf(context).allowed = allowedAnyway(visitor);
  onTestFinished(async ({ task }) => {
    const mayStay = !isFresh && task.result?.state === 'pass' && context.pages().length === 1;
    try {
      await expectQuiet(context);
    } catch (complaint) {
      await context.close();
      throw complaint;
    }
    if (!mayStay) return context.close();
    await forget(page, visitor);
    left.set(kind, [...(left.get(kind) ?? []), page]);
  });
  return {
    page,
    home,
    get context() {
      if (!isFresh) throw tooLasting('context');
      return context;
    }
  };
}

async function openPage(visitor: Visitor, home: string, webgl: boolean, isFresh: boolean): Promise<Page> {
  const browser = await launch(webgl);
  const context = await browser.newContext({
    viewport: sizeOf(visitor),
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
  watches.set(context, { complaints: await watchComplaints(context, home, visitor.javaScript), allowed: [] });
  const page = await context.newPage();
  contexts.set(page, context);
  if (isFresh) return page;
  for (const method of lasting) {
    const refuse = () => {
      throw tooLasting(method);
    };
    Object.defineProperty(page, method, { value: refuse });
  }
  return page;
}

const tooLasting = (what: string) =>
  new Error(`${what}: the next test would have the same page; ask for one with { fresh: true }`);

/** Leaves a page as if nobody had been there. */
async function forget(page: Page, visitor: Visitor): Promise<void> {
  const clear = () => {
    sessionStorage.clear();
    localStorage.clear();
  };
  // a page that may keep nothing has kept nothing
  await page.evaluate(clear).catch(() => undefined);
  await page.mouse.move(-1, -1);
  await page.setViewportSize(sizeOf(visitor));
  await page.goto('about:blank');
}

const sizeOf = ({ phone }: Visitor) => (phone ? { width: 390, height: 844 } : { width: 1280, height: 800 });

/** A line to the browser about a page; what is asked through it ends with it. */
export const openSession = (page: Page): Promise<CDPSession> => contextOf(page).newCDPSession(page);

/** Without JavaScript Chromium still preloads what only scripts use: it says that a policy forbids it, or that nobody came. */
function allowedAnyway({ javaScript, offlineCopy }: Visitor): RegExp[] {
  return [
    ...(javaScript === false ? [/\.js csp$/, /\.json was preloaded using link preload/] : []),
    ...(offlineCopy ? [] : [/Service Worker registration blocked by Playwright/])
  ];
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
  if (!('context' in visitor)) return visitor;
  return contexts.get(visitor) ?? visitor.context();
}

function launch(webgl: boolean): Promise<Browser> {
  const running =
    browsers.get(webgl) ?? chromium.launch({ executablePath: findChromium(), args: chromiumArguments(webgl) });
  browsers.set(webgl, running);
  return running;
}
