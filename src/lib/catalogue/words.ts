import type { Sources, Vocabulary } from './vocabulary-schema.ts';

/** Ids and what they mean, in English: the editor's completion shows both. */
export type Labels = Readonly<Record<string, string>>;

/** Every word an initiative may use. Words are data, so the initiative's schema is made from them. */
export interface Words {
  programmes: Labels;
  kinds: Labels;
  roles: Labels;
  qualifiers: Labels;
  units: Labels;
  mechanisms: Labels;
  partners: Labels;
  regions: Labels;
  /** ISO 3166-1 alpha-3 code → the country's English name. */
  territories: Labels;
  documents: Labels;
  /** Document id → its headings, in its order. */
  sections: Readonly<Record<string, readonly string[]>>;
}

const label = <T>(entries: Readonly<Record<string, T>>, read: (entry: T) => string): Labels =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, read(entry)]));

/** Gathers the words from the vocabulary, the sources and the territories' English names. */
export function gatherWords(vocabulary: Vocabulary, sources: Sources, territories: Labels): Words {
  return {
    programmes: label(vocabulary.programmes, (word) => word.en),
    kinds: label(vocabulary.kinds, (word) => word.en),
    roles: label(vocabulary.roles, (word) => word.en),
    qualifiers: label(vocabulary.qualifiers, (word) => word.en),
    units: label(vocabulary.units, (unit) => unit.en.other || 'no noun of its own'),
    mechanisms: label(vocabulary.mechanisms, (mechanism) => mechanism.name.en),
    partners: label(vocabulary.partners, (partner) => partner.name.en),
    regions: label(vocabulary.regions, (word) => word.en),
    territories,
    documents: label(sources, (document) => document.title.en),
    sections: Object.fromEntries(Object.entries(sources).map(([id, { sections }]) => [id, sections]))
  };
}
