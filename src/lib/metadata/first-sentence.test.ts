import { expect, test } from 'vitest';
import { locales } from '#lib/catalogue/locales.ts';
import { describeInitiative, listInitiativeIds } from '#lib/server/describe-initiative.ts';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['It cost 2.3 million US dollars. It worked.', 'It cost 2.3 million US dollars.'],
  ['“It works.” So they said.', '“It works.”'],
  ['第一期完成。《报告》说明了经过。', '第一期完成。'],
  ['他们说“完成了。”第二期开始。', '他们说“完成了。”'],
  ['No full stop', 'No full stop'],
  ['', '']
])('“%s” begins with “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test('the first sentence of every summary says something', () => {
  for (const locale of locales) {
    for (const id of listInitiativeIds()) {
      const summary = describeInitiative(id, locale)?.summary ?? '';
      const sentence = firstSentence(summary);
      expect(summary.slice(sentence.length).trim(), `${locale} ${id}`).not.toMatch(/^[^\p{Lu}\p{N}\p{Script=Han}“《]/u);
      expect(sentence.length, `${locale} ${id}: ${sentence}`).toBeGreaterThan(locale === 'zh' ? 12 : 30);
    }
  }
});
