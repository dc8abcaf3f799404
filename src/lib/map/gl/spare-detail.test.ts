import type { Map as LiveMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spareDetail } from './spare-detail.ts';

/** As much of a live map as its detail depends on. */
function fakeMap() {
  const listeners: Record<string, () => void> = {};
  let isMoving = false;
  /** Which layers have been shown and which left out, in order. */
  const shown: string[] = [];
  const fake = {
    on: (type: string, listener: () => void) => (listeners[type] = listener),
    isMoving: () => isMoving,
    setPaintProperty: (layer: string, _name: string, opacity: number) =>
      shown.push(`${opacity === 0 ? 'no' : 'a'} ${layer}`)
  };
  spareDetail(fake as unknown as LiveMap);
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

test('hatch and coast stay where frames are in time, or late only now and then', () => {
  const { shown, begin, draw, end } = fakeMap();
  begin();
  draw(16, 60, 60, 16, 60, 60, 16);
  end();
  expect(shown).toEqual([]);
});

test('a machine that draws late leaves them out while the map moves, and from then on at once', () => {
  const { shown, begin, draw, end } = fakeMap();
  begin();
  draw(60, 60, 60, 60);
  expect(shown.splice(0)).toEqual(['no hatch', 'no coast']);
  end();
  expect(shown.splice(0)).toEqual(['a hatch', 'a coast']);
  begin();
  expect(shown).toEqual(['no hatch', 'no coast']);
});

test('what is drawn late while the map rests says nothing of how it moves', () => {
  const { shown, draw } = fakeMap();
  draw(60, 60, 60, 60);
  expect(shown).toEqual([]);
});
