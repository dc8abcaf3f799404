import { expect, test } from 'vitest';
import { stepOption } from './step-option.ts';

test('Down walks from the field through all options and back into it', () => {
  const walk = [-1, 0, 1, 2].map((active) => stepOption('ArrowDown', active, 3));
  expect(walk).toEqual([0, 1, 2, -1]);
});

test('Up walks the other way', () => {
  const walk = [-1, 2, 1, 0].map((active) => stepOption('ArrowUp', active, 3));
  expect(walk).toEqual([2, 1, 0, -1]);
});

test('Home and End move the caret until an option is chosen', () => {
  expect(stepOption('Home', -1, 3)).toBeUndefined();
  expect(stepOption('End', -1, 3)).toBeUndefined();
  expect(stepOption('Home', 2, 3)).toBe(0);
  expect(stepOption('End', 0, 3)).toBe(2);
});

test('every other key, and every key where there is no option, is the field’s', () => {
  for (const key of ['a', 'Enter', 'Tab', 'PageDown']) expect(stepOption(key, 1, 3)).toBeUndefined();
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(stepOption(key, -1, 0)).toBeUndefined();
});
