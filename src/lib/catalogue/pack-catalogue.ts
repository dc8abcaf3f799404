import type { ClaimedReach } from './find-unnamed-support.ts';
import { packLists, packWords, unpackLists, unpackWords, type PackedLists, type PackedWords } from './packed-lists.ts';
import type { CatalogueIndex, ListedInitiative } from './site-index.ts';

/** The columns that selecting and counting read. */
export interface CountedColumns {
  size: number;
  programme: PackedWords;
  kind: PackedWords;
  mechanism: PackedWords;
  countries: PackedWords;
  hosts: PackedWords;
  donors: PackedWords;
  regions: PackedWords;
  date: PackedWords;
}

/** The columns that only lists read: far larger, and no number waits for them. */
export interface ToldColumns {
  id: string[];
  title: string[];
  partOf: PackedLists<string>;
  reach: PackedLists<ClaimedReach>;
  notes: PackedLists<[code: string, note: string]>;
  places: PackedLists<ListedInitiative['places'][number]>;
}

/** The catalogue's index as it travels: the initiatives as columns, so that like stands beside like. */
export interface PackedCatalogue {
  counted: CountedColumns;
  told: ToldColumns;
  /** All that does not grow with the initiatives. */
  rest: Omit<CatalogueIndex, 'initiatives'>;
}

export function packCatalogue({ initiatives, ...rest }: CatalogueIndex): PackedCatalogue {
  const words = (of: (one: ListedInitiative) => readonly string[]) => packWords(initiatives.map(of));
  const lists = <Value>(of: (one: ListedInitiative) => readonly Value[]) => packLists(initiatives.map(of));
  return {
    counted: {
      size: initiatives.length,
      programme: words(({ programme }) => [programme]),
      kind: words(({ kind }) => [kind]),
      mechanism: words(({ mechanism }) => mechanism),
      countries: words(({ countries }) => countries),
      hosts: words(({ hosts }) => hosts),
      donors: words(({ donors }) => donors),
      regions: words(({ regions }) => regions),
      date: words(({ date }) => given(date))
    },
    told: {
      id: initiatives.map(({ id }) => id),
      title: initiatives.map(({ title }) => title),
      partOf: lists(({ partOf }) => given(partOf)),
      reach: lists(({ reach }) => given(reach)),
      notes: lists(({ notes }) => Object.entries(notes)),
      places: lists(({ places }) => places)
    },
    rest
  };
}

/** The exact inverse. */
export function unpackCatalogue({ counted, told, rest }: PackedCatalogue): CatalogueIndex {
  const { size } = counted;
  const [programme, kind] = [unpackWords(counted.programme, size).flat(), unpackWords(counted.kind, size).flat()];
  const [mechanism, countries] = [unpackWords(counted.mechanism, size), unpackWords(counted.countries, size)];
  const [hosts, donors] = [unpackWords(counted.hosts, size), unpackWords(counted.donors, size)];
  const [regions, dates] = [unpackWords(counted.regions, size), unpackWords(counted.date, size)];
  const [wholes, reaches] = [unpackLists(told.partOf, size), unpackLists(told.reach, size)];
  const [notes, places] = [unpackLists(told.notes, size), unpackLists(told.places, size)];
  const initiatives = told.id.map((id, row): ListedInitiative => {
    const [[partOf] = [], [reach] = [], [date] = []] = [wholes[row], reaches[row], dates[row]];
    return {
      id,
      title: told.title[row] ?? '',
      programme: programme[row] ?? '',
      kind: kind[row] ?? '',
      ...(partOf !== undefined && { partOf }),
      mechanism: mechanism[row] ?? [],
      countries: countries[row] ?? [],
      hosts: hosts[row] ?? [],
      donors: donors[row] ?? [],
      regions: regions[row] ?? [],
      ...(date !== undefined && { date }),
      notes: Object.fromEntries(notes[row] ?? []),
      places: places[row] ?? [],
      ...(reach && { reach })
    };
  });
  return { initiatives, ...rest };
}

const given = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
