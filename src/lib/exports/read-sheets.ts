import { fundingTable, territoriesTable } from './ground-tables.ts';
import { figuresTable, initiativesTable, linksTable, placesTable } from './initiative-tables.ts';
import type { Publication } from './published-schema.ts';
import { readSheet, type Sheet } from './table.ts';
import { vocabularyTable } from './vocabulary-table.ts';

/** The tables about initiatives, which a filter narrows. */
export const readInitiativeSheets = (publication: Publication): Sheet[] => [
  readSheet(initiativesTable, publication),
  readSheet(linksTable, publication),
  readSheet(figuresTable, publication),
  readSheet(placesTable, publication)
];

/** Every table of the catalogue. */
export const readSheets = (publication: Publication): Sheet[] => [
  ...readInitiativeSheets(publication),
  readSheet(territoriesTable, publication),
  readSheet(fundingTable, publication),
  readSheet(vocabularyTable, publication)
];
