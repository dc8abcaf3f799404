import type { Visit } from './visit.ts';

/** What a first visit may cost, in bytes of brotli. The one place for these numbers: `npm test` holds them. */
export const byteBudgets = {
  /** The page itself, with the map in it. Until every country can be clicked nothing else is needed but the stylesheet. */
  html: 28_000,
  /** The one stylesheet, which alone stands between the page and its first paint. */
  css: 12_000,
  /** All program but the live map's. */
  script: 60_000,
  /** Everything, once the live map has taken over. */
  live: 550_000
} as const;

/**
 * What the offline copy may cost on top of a first visit, in bytes of brotli. It is fetched once the live map has taken
 * over and the page is idle, so that it is no part of the figures above; `tests/offline.journey.ts` holds it.
 */
export const offlineBudget = 450_000;

/** What `npm run bench` holds the medians to: bytes, and milliseconds. A figure without a budget is only shown. */
export const timeBudgets: Readonly<Record<'desktop' | 'slow', Partial<Record<keyof Visit, number>>>> = {
  desktop: {
    bytesNeeded: 40_000,
    requestsNeeded: 2,
    layoutShift: 0,
    blocking: 150,
    firstFilter: 50,
    filter: 50,
    dragFrame: 17
  },
  slow: { bytesNeeded: 40_000, requestsNeeded: 2, layoutShift: 0, blocking: 150 }
};
