import type { Localised } from '#lib/catalogue/locales.ts';
import type { PublishedVocabulary } from './published-schema.ts';
import { perLanguage, type Table } from './table.ts';

interface Word {
  list: string;
  id: string;
  label: Localised;
}

/** What every id of the other tables means, a row each. */
export const vocabularyTable: Table<Word> = {
  name: 'vocabulary',
  about: { en: 'What each id in the other tables means.', zh: '其他各表所用标识的含义。' },
  key: ['list', 'id'],
  references: [],
  rows: ({ vocabulary }) => listWords(vocabulary),
  fields: [
    {
      name: 'list',
      type: 'string',
      about: {
        en: 'Which list it is in: programmes, kinds, units and so on',
        zh: '所属词表：programmes（领域）、kinds（类型）、units（单位）等'
      },
      read: ({ list }) => list
    },
    { name: 'id', type: 'string', about: { en: 'The id', zh: '标识' }, read: ({ id }) => id },
    ...perLanguage<Word>('label', { en: 'What it means', zh: '含义' }, ({ label }) => label)
  ]
};

function listWords({ documents, ...lists }: PublishedVocabulary): Word[] {
  return [
    ...Object.entries(lists).flatMap(([list, words]) =>
      Object.entries(words).map(([id, label]) => ({ list, id, label }))
    ),
    ...Object.entries(documents).map(([id, { title }]) => ({ list: 'documents', id, label: title }))
  ];
}
