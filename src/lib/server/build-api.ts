import type { Publication } from '#lib/exports/published-schema.ts';
import { describeApi } from './describe-api.ts';
import { loadPublication } from './load-publication.ts';

/** The files of the API by their address below `/api/v1/`. */
export type ApiFiles = ReadonlyMap<string, unknown>;

let built: ApiFiles | undefined;

/** Every file of the API; made once per process. */
export function buildApi(): ApiFiles {
  built ??= writeApi(loadPublication());
  return built;
}

/** The files of a publication. Each says of which release it is; the index says what there is. */
export function writeApi({ about, initiatives, territories, funding, vocabulary }: Publication): ApiFiles {
  const files = {
    initiatives: 'initiatives.json',
    initiative: 'initiatives/{id}.json',
    territories: 'territories.json',
    funding: 'funding.json',
    vocabulary: 'vocabulary.json',
    openapi: 'openapi.json'
  };
  const counts = { initiatives: initiatives.length, territories: territories.length };
  return new Map<string, unknown>([
    ['index.json', { about, files, counts }],
    [files.initiatives, { about, initiatives }],
    ...initiatives.map((initiative): [string, unknown] => [`initiatives/${initiative.id}.json`, { about, initiative }]),
    [files.territories, { about, territories }],
    [files.funding, { about, funding }],
    [files.vocabulary, { about, vocabulary }],
    [files.openapi, describeApi(about)]
  ]);
}
