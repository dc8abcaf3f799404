import type { Release, ReleaseName } from './release-schema.ts';

/** The release that first had an initiative, and the last one that said something else about it. */
export interface Dated {
  published: ReleaseName;
  updated: ReleaseName;
}

/** The release of today. Throws a RangeError where there is none, which the door does not let pass. */
export function newestRelease(releases: readonly Release[]): ReleaseName {
  const [newest] = releases;
  if (!newest) throw new RangeError('There is no release.');
  return { version: newest.version, date: newest.date };
}

/** When an initiative was published and last changed; `releases` are the newest first. */
export function dateInitiative(id: string, releases: readonly Release[]): Dated {
  const added = releases.find((release) => release.added.includes(id)) ?? releases.at(-1);
  const changed = releases.find((release) => release.changed.includes(id)) ?? added;
  return { published: newestRelease(added ? [added] : []), updated: newestRelease(changed ? [changed] : []) };
}
