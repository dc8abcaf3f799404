import type { Publication } from './published-schema.ts';

/** The initiatives as the API has them, for people to read: a field a line. */
export const writeJson = ({ about, initiatives }: Publication): string =>
  `${JSON.stringify({ about, initiatives }, undefined, 2)}\n`;
