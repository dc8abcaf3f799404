import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTime, patience } from './when.ts';

describe('what is waited for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** What has become of work that never ends, after twice the time that readers wait. */
  async function outlast(): Promise<string> {
    let outcome = 'waited for';
    inTime(new Promise(() => undefined)).catch(({ message }: Error) => (outcome = message));
    await vi.advanceTimersByTimeAsync(2 * patience);
    return outcome;
  }

  test('is late after so many seconds of a page that is drawn', async () => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
    expect(await outlast()).toBe('It did not come in time');
  });

  test('is never late in a tab that nobody looks at', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    expect(await outlast()).toBe('waited for');
  });

  test('is handed on when it comes', async () => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
    const work = new Promise((resolve) => setTimeout(resolve, patience / 2, 'here'));
    const waiting = inTime(work);
    await vi.advanceTimersByTimeAsync(patience);
    expect(await waiting).toBe('here');
  });
});
