import { expect, test } from 'vitest';
import { writeTable } from './table.ts';

test('numbers stand to the right, texts to the left, and Chinese takes the two columns it has in a terminal', () => {
  const columns = ['section', 'count', 'remark'];
  const rows = [
    ['《框架》', 7, 'one'],
    ['Nature', 12, '']
  ];
  expect(writeTable({ title: 'Sections', found: 2, says: 'A sentence.', columns, rows, none: '' })).toBe(`Sections: 2
===========
A sentence.
section   count  remark
--------  -----  ------
《框架》      7  one
Nature       12`);
});

test('a table without rows says so in a sentence', () => {
  const written = writeTable({ title: 'Gaps', found: 0, columns: ['id'], rows: [], none: 'There is no gap.' });
  expect(written).toBe('Gaps: 0\n=======\nThere is no gap.');
});
