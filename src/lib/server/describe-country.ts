import type { DescribedCountry } from '#lib/catalogue/described-country.ts';
import { findOwnFigures } from '#lib/catalogue/find-own-figures.ts';
import { listContributions } from '#lib/catalogue/list-contributions.ts';
import type { Locale } from '#lib/catalogue/locales.ts';
import { loadCatalogue } from './catalogue.ts';
import { describeFigure } from './describe-figure.ts';
import { describeSource } from './describe-source.ts';
import { shapes } from './list-territories.ts';
import { loadTerritories } from './read-territories.ts';

/** Everything a country's own page shows, in one language; undefined where there is none of that code. */
export function describeCountry(code: string, locale: Locale): DescribedCountry | undefined {
  const territory = loadTerritories().territories[code];
  const shape = shapes[code];
  if (!territory || !shape) return undefined;
  const { initiatives, vocabulary, sources, funding } = loadCatalogue();
  const formal = territory.formal?.[locale];
  const also = listKin(code);
  const gave = listContributions(funding)[code];
  return {
    code,
    ...(formal && formal !== territory.names[locale] && { formal }),
    nearby: [...shape.borders, ...shape.near].filter((other) => !also.includes(other)),
    also,
    figures: findOwnFigures(code, initiatives).map(({ initiative, figure }) => ({
      initiative: initiative.id,
      figure: describeFigure(figure, vocabulary, locale)
    })),
    ...(gave && {
      contribution: { year: funding.year, gave, source: describeSource(funding.source, sources, locale) }
    })
  };
}

/**
 * A territory's State, or a State's territories. Neither the Non-Self-Governing Territories nor what is disputed: under
 * whom they are is not for a page about environmental work to say.
 */
function listKin(code: string): string[] {
  const settled = Object.entries(loadTerritories().territories).flatMap(
    ([territory, { status, administered_by: state, sovereignty }]) =>
      status === 'territory' && state && sovereignty !== 'disputed' ? [{ territory, state }] : []
  );
  return settled.flatMap(({ territory, state }) => (territory === code ? [state] : state === code ? [territory] : []));
}
