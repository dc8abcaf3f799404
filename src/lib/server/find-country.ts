import { distance } from 'fastest-levenshtein';

/** What is needed to guess which territory an editor meant; territories.yaml has it. */
export interface KnownTerritory {
  alpha2?: string | null | undefined;
  m49?: string | null | undefined;
  names: Readonly<Record<string, string>>;
  aliases?: readonly string[] | undefined;
}

export type KnownTerritories = Readonly<Record<string, KnownTerritory>>;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Words that YAML 1.1 programs read as true or false when they stand without quotes. */
export const isTruthWord = (text: string) => /^(?:y|n|yes|no|on|off|true|false)$/i.test(text);

/** Why a text is not an alpha-3 code, and which territory it means if that can be told. */
export function explainCountry(written: string, territories: KnownTerritories): { says: string; nearest?: string } {
  const code = findCountry(written, territories);
  const name = code && territories[code]?.names['en'];
  const nearest = code && (name ? `'${code}' (${name})` : `'${code}'`);
  return { says: describe(written, code), ...(nearest && { nearest }) };
}

function describe(written: string, code: string | undefined): string {
  if (isTruthWord(written)) {
    const use = code ? `the three-letter code ${code}` : 'a three-letter code';
    return `is read as true or false by many YAML programs; quote it or use ${use}`;
  }
  if (/^[a-z]{2}$/i.test(written)) return 'is a two-letter code; three letters are expected';
  if (/^[A-Z]{3}$/.test(written)) return 'is not a country code of territories.yaml';
  return 'is not a country code; three capital letters of ISO 3166-1 are expected';
}

function findCountry(written: string, territories: KnownTerritories): string | undefined {
  const upper = written.trim().toUpperCase();
  if (Object.hasOwn(territories, upper)) return upper;
  const exact = Object.entries(territories).find(([, territory]) => isOneOfItsNames(written, territory));
  return exact?.[0] ?? (/^[A-Z]{3}$/.test(upper) ? findMistyped(upper, Object.keys(territories)) : undefined);
}

function isOneOfItsNames(written: string, { alpha2, m49, names, aliases = [] }: KnownTerritory): boolean {
  if (alpha2 === written.trim().toUpperCase() || m49 === written.trim().padStart(3, '0')) return true;
  return [...Object.values(names), ...aliases].some((name) => plain(name) === plain(written));
}

/** Two letters swapped comes before one letter wrong. */
function findMistyped(upper: string, codes: readonly string[]): string | undefined {
  const sorted = (code: string) => [...code].sort().join('');
  const swapped = codes.find((code) => sorted(code) === sorted(upper) && distance(code, upper) === 2);
  return swapped ?? codes.find((code) => distance(code, upper) === 1);
}
