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

/** The same, or when the page is idle. */
export function whenWanted(element: Element, signal: AbortSignal): Promise<void> {
  const idle = new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
  return Promise.race([idle, whenTouched(element, signal)]);
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

/** A finger that has just been lifted is still owed its click for so long, in milliseconds. */
const clickDelay = 350;

/**
 * Watches the pointers on an element from now on. What is returned resolves once none is down, and the click that the
 * last of them makes has come.
 */
export function whenReleased(element: Element, signal: AbortSignal): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  element.addEventListener(
    'pointerdown',
    () => {
      last = new Promise((resolve) => {
        const release = () => setTimeout(resolve, clickDelay);
        for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { once: true, signal });
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    },
    { signal }
  );
  return () => last;
}

/** The same promise, but rejected where it takes longer than readers wait. */
export function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It did not come in time')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
