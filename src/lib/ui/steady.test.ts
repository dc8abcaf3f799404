import { expect, test } from 'vitest';
import { steady } from './steady.ts';

test('what says the same is the same, and what says another thing is given as it is', () => {
  let programme = ['climate'];
  const read = steady(() => ({ programme: [...programme], text: '' }));
  const first = read();
  expect(read()).toBe(first);
  programme = ['climate', 'nature'];
  expect(read()).toEqual({ programme: ['climate', 'nature'], text: '' });
  programme = ['climate'];
  expect(read()).toEqual(first);
});
