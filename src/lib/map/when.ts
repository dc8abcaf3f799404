import { afterPaint } from '#lib/ui/after-paint.ts';
import { whenIdle } from '#lib/ui/when-idle.ts';

/** How long anything the map waits for may take before the reader is told, in milliseconds. */
export const patience = 8000;

/** Resolves at the first touch of an element by pointer, finger or focus; also when aborted. */
export function whenTouched(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const start = () => resolve();
    signal.addEventListener('abort', start, { once: true });
    for (const touch of ['pointerover', 'pointerdown', 'focusin', 'wheel'])
      element.addEventListener(touch, start, { once: true, passive: true, signal });
  });
}

/** The same; where nothing can point, and so touches only what it means, once the page is idle. */
export function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  const touched = whenTouched(element, signal);
  return matchMedia('(hover: none)').matches ? Promise.race([touched, whenIdle()]) : touched;
}

/** Who has done nothing for so long is reading, in milliseconds. */
const rest = 3000;

/** Resolves once the reader leaves the page alone: what begins then stands in the way of no click. Also when aborted. */
export function whenAtRest(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(resting);
      resting = setTimeout(end, rest);
    };
    for (const act of ['pointerdown', 'click', 'keydown', 'wheel'])
      window.addEventListener(act, wait, { capture: true, passive: true, signal: over.signal });
    signal.addEventListener('abort', end, { once: true });
    wait();

    function end(): void {
      over.abort();
      clearTimeout(resting);
      resolve();
    }
  });
}

/** Whether the browser gives a page the kind of canvas that the live map draws on. */
export function drawsLive(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // browsers allow a page few of them
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** A finger that was lifted is still owed its click for so long, and a wheel may turn on, in milliseconds. */
const aftermath = 350;

/**
 * Watches the hand on an element from now on. What is returned resolves once no pointer is down, the click that the last
 * of them makes has come, and the wheel is at rest.
 */
export function whenReleased(element: Element, signal: AbortSignal): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  element.addEventListener(
    'pointerdown',
    () => {
      last = new Promise<void>((resolve) => {
        const release = () => setTimeout(resolve, aftermath);
        for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { once: true, signal });
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    },
    { signal }
  );
  element.addEventListener(
    'wheel',
    () => {
      last = Promise.all([last, new Promise((resolve) => setTimeout(resolve, aftermath))]);
    },
    { passive: true, signal }
  );
  return async () => {
    await last;
  };
}

const second = 1000;

/**
 * The same promise, but rejected where it takes longer than readers wait. Only seconds in which the page is drawn count: in a
 * tab that nobody looks at, and in a frame out of sight, nothing comes that must be drawn, and nobody waits.
 */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const watch = async () => {
    for (let waited = 0; waited < patience && !isDone; waited += second) {
      await new Promise((resolve) => setTimeout(resolve, second));
      await afterPaint();
    }
    throw new Error('It did not come in time');
  };
  try {
    return await Promise.race([work, watch()]);
  } finally {
    isDone = true;
  }
}
