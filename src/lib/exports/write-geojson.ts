import type { Feature, FeatureCollection, Point } from 'geojson';
import type { About, Publication, Published, PublishedTerritory } from './published-schema.ts';

/** A point of the work, or of a country that the work names. */
export type ExportedFeature = Feature<Point, Record<string, unknown> & { about: 'place' | 'country' }>;

/** GeoJSON of RFC 7946: the places of the initiatives, and a label point of every country they name. */
export function writeGeoJson({
  about,
  initiatives,
  territories
}: Publication): FeatureCollection<Point> & { about: About } {
  const features: ExportedFeature[] = [
    ...initiatives.flatMap(placesOf),
    ...territories.flatMap((territory) => labelOf(territory, initiatives))
  ];
  return { type: 'FeatureCollection', about, features };
}

function placesOf({ id, title, programme, places }: Published): ExportedFeature[] {
  return places.map(({ name, at, country, precision }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: {
      about: 'place',
      name_en: name.en,
      name_zh: name.zh,
      country,
      precision,
      initiative: id,
      programme,
      title_en: title.en,
      title_zh: title.zh
    }
  }));
}

/** None where no initiative names the country. The point is for a label: it is not where the work is done. */
function labelOf({ code, m49, name, label }: PublishedTerritory, all: readonly Published[]): ExportedFeature[] {
  const naming = all.filter(({ countries }) => countries.some((country) => country.code === code));
  if (naming.length === 0) return [];
  return [
    {
      type: 'Feature',
      id: code,
      geometry: { type: 'Point', coordinates: label },
      properties: {
        about: 'country',
        code,
        m49,
        name_en: name.en,
        name_zh: name.zh,
        count: naming.length,
        initiatives: naming.map(({ id }) => id)
      }
    }
  ];
}
