import { distance } from 'fastest-levenshtein';
import type { Suggestions } from './create-search.ts';
import { splitWords } from './split-words.ts';

/** A page that a wrong address may have meant. */
export type NearPage = { name: 'country'; code: string } | { name: 'initiative'; id: string };

/** How many to offer: more than a few are no longer an answer. */
const most = 3;

/**
 * The pages that the last part of a wrong address may mean: initiatives whose id is a slip or two away, then what a
 * search finds for its words; for fewer and fewer of them where it finds nothing. None where nothing is like it.
 */
export function findNearestPages(
  address: string,
  ids: readonly string[],
  suggest: (query: string) => readonly Suggestions[]
): NearPage[] {
  const slug =
    address
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.\w+$/, '') ?? '';
  const words = splitWords(slug).map(({ text }) => text);
  const found = listAttempts(words)
    .map((attempt) => suggest(attempt).flatMap(toPages))
    .find((pages) => pages.length > 0);
  const pages = [...findSlips(slug, ids), ...(found ?? [])];
  return [...new Map(pages.map((page) => [page.name === 'country' ? page.code : page.id, page])).values()].slice(
    0,
    most
  );
}

/** One letter in four may be wrong, which is how long ids are mistyped and short ones are not. */
function findSlips(slug: string, ids: readonly string[]): NearPage[] {
  return ids
    .map((id) => ({ id, slips: distance(slug, id) }))
    .filter(({ id, slips }) => slips <= id.length / 4)
    .sort((a, b) => a.slips - b.slips)
    .map(({ id }) => ({ name: 'initiative', id }));
}

/** All words, all but the last, all but the first, then each alone, the longest first. Short ones alone mean anything. */
function listAttempts(words: readonly string[]): string[] {
  const alone = words.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  const attempts = [words, words.slice(0, -1), words.slice(1), ...alone.map((word) => [word])];
  return [...new Set(attempts.map((attempt) => attempt.join(' ')))].filter((attempt) => [...attempt].length > 1);
}

const toPages = ({ suggestions }: Suggestions): NearPage[] =>
  suggestions.flatMap((found): NearPage[] => {
    if (found.group === 'countries') return [{ name: 'country', code: found.code }];
    return found.group === 'initiatives' ? [{ name: 'initiative', id: found.id }] : [];
  });
