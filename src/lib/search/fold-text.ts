/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th'
};

/** A text as the search compares it: lower case, without accents, full-width letters as plain ones. */
export function foldText(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  return bare.replace(/[ßæœøđðłıþ]/g, (letter) => plain[letter] ?? letter);
}
