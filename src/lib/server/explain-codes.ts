import { notACountry } from '#lib/catalogue/schema.ts';
import type { Explain } from './explain-issues.ts';
import { explainCountry, type KnownTerritories } from './find-country.ts';
import type { Problem } from './problem.ts';

/** Says of a code that no territory has which one was meant. */
export const explainCodes =
  (territories: KnownTerritories): Explain =>
  ({ message, input }) =>
    message === notACountry && typeof input === 'string' ? explainCountry(input, territories) : undefined;

/** `NO` among the countries is told once, by the sentence that knows the code. */
export function leaveOutTold(traps: readonly Problem[], refused: readonly Problem[]): Problem[] {
  const told = new Set(refused.map(({ field }) => field));
  return traps.filter(({ field }) => field === '' || !told.has(field));
}
