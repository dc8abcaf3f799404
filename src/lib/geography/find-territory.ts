import type { TerritoryCode } from './territory.ts';

/** The codes by which a territory can be called. */
export interface Coded {
  code: TerritoryCode;
  alpha2: string;
  m49: string;
}

/** The alpha-3 code that `niu`, `NU` or `570` means; M49 numbers may lack their zeros. Undefined for anything else. */
export function findTerritory(word: string, territories: readonly Coded[]): TerritoryCode | undefined {
  const upper = word.trim().toUpperCase();
  const number = upper.padStart(3, '0');
  return territories.find(({ code, alpha2, m49 }) => upper === code || upper === alpha2 || number === m49)?.code;
}
