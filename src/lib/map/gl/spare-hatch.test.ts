import type { Map as LiveMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spareHatch } from './spare-hatch.ts';

/** As much of a live map as the hatch depends on. */
function fakeMap() {
  const listeners: Record<string, () => void> = {};
  let isMoving = false;
  /** What has been said of the hatch, in order. */
  const shown: unknown[] = [];
  const fake = {
    on: (type: string, listener: () => void) => (listeners[type] = listener),
    isMoving: () => isMoving,
    setPaintProperty: (_layer: string, _name: string, opacity: unknown) => shown.push(opacity)
  };
  spareHatch(fake as unknown as LiveMap);
  const begin = () => {
    isMoving = true;
    listeners['movestart']?.();
  };
  /** Frames that take so many milliseconds each. */
  const draw = (...lengths: number[]) => {
    for (const length of lengths) {
      listeners['render']?.();
      vi.advanceTimersByTime(length);
      nextFrame?.(0);
    }
  };
  const end = () => {
    isMoving = false;
    listeners['moveend']?.();
  };
  return { shown, begin, draw, end };
}

let nextFrame: FrameRequestCallback | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => (nextFrame = callback));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the hatch stays where frames are in time, or late only now and then', () => {
  const { shown, begin, draw, end } = fakeMap();
  begin();
  draw(16, 60, 60, 16, 60, 60, 16);
  end();
  expect(shown).toEqual([]);
});

test('a machine that draws late leaves it out while the map moves, and from then on at once', () => {
  const { shown, begin, draw, end } = fakeMap();
  begin();
  draw(60, 60, 60, 60);
  expect(shown).toEqual([0]);
  end();
  expect(shown).toEqual([0, 1]);
  begin();
  expect(shown).toEqual([0, 1, 0]);
});

test('what is drawn late while the map rests says nothing of how it moves', () => {
  const { shown, draw } = fakeMap();
  draw(60, 60, 60, 60);
  expect(shown).toEqual([]);
});
