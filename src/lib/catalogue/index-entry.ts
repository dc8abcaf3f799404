import type { Initiative } from './types.ts';

/** What selecting and counting need to know of an initiative; small enough to send to every reader. */
export interface IndexEntry {
  id: string;
  programme: string;
  kind: string;
  /** The id of the initiative it is a part of; the whole leaves the part's countries to it. */
  partOf?: string;
  mechanism: readonly string[];
  /** Alpha-3 codes of the places of activity. An initiative counts for these and no others. */
  countries: readonly string[];
  /** Shown, never counted. */
  hosts: readonly string[];
  donors: readonly string[];
  /** Named areas that are not countries, never expanded into countries. */
  regions: readonly string[];
  date?: string;
}

/** The light entry of a whole initiative. */
export function toIndexEntry(initiative: Initiative): IndexEntry {
  const { id, programme, kind, part_of, mechanism, hosts, donors, regions, date } = initiative;
  const countries = initiative.countries.map((country) => country.code);
  return {
    id,
    programme,
    kind,
    ...(part_of && { partOf: part_of }),
    mechanism,
    countries,
    hosts,
    donors,
    regions,
    ...(date && { date })
  };
}
