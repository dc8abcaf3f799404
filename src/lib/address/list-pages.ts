import { plainPages, type Page, type PlainPage } from './address.ts';

/** The pages about no one territory or initiative, and every territory's and initiative's own. */
export function listPages(codes: readonly string[], ids: readonly string[]): Page[] {
  return [
    ...plainPages.map((name: PlainPage): Page => ({ name })),
    ...codes.map((code): Page => ({ name: 'country', code })),
    ...ids.map((id): Page => ({ name: 'initiative', id }))
  ];
}
