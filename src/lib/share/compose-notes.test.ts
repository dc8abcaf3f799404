import { expect, test } from 'vitest';
import { locales } from '#lib/catalogue/locales.ts';
import { loadMessages, loadShareWords } from '#lib/messages/messages.ts';
import { composeNotes } from './compose-notes.ts';

const drawn = {
  release: { version: '1.2.0', day: '23 November 2026' },
  drawn: '2027-01-05',
  link: 'https://groundwork.test/country/NIU/'
};

test('a picture names its source, the release of its data, its own day and where it was made', async () => {
  const [source, disclaimer, trace] = composeNotes(await loadMessages('en'), await loadShareWords('en'), {
    locale: 'en',
    ...drawn
  });
  expect(source).toContain('annual report of the UN Environment Programme');
  expect(disclaimer).toContain('do not imply');
  expect(trace).toBe('Data 1.2.0, 23 November 2026 · Drawn on 5 January 2027 · https://groundwork.test/country/NIU/');
});

test.each(locales)('in %s the release and both days are told', async (locale) => {
  const text = composeNotes(await loadMessages(locale), await loadShareWords(locale), { locale, ...drawn }).join('\n');
  for (const part of ['1.2.0', '23', '2026', '2027', drawn.link]) expect(text).toContain(part);
});
