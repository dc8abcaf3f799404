import type { SourcedFigure } from '#lib/catalogue/described-country.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { loadCatalogue } from './catalogue.ts';
import { describeFigure } from './describe-figure.ts';

/** The few figures that an editor has given a place on the world's page, in that order. */
export function listHighlights(locale: Locale): SourcedFigure[] {
  const { initiatives, vocabulary } = loadCatalogue();
  return initiatives
    .flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure, place: figure.highlight })))
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ id, figure }) => ({ initiative: id, figure: describeFigure(figure, vocabulary, locale) }));
}
