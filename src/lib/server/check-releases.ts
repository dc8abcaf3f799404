import type { Releases } from '#lib/catalogue/release-schema.ts';
import type { Finding } from './check-initiative.ts';
import { findNearest } from './find-nearest.ts';
import { writeFound } from './problem.ts';

/** What the releases say against one another, and against the initiatives there are. `ids` are those of all files. */
export function checkReleases(releases: Releases, ids: readonly string[]): Finding[] {
  return [...checkOrder(releases), ...checkIds(releases, ids), ...checkAddedOnce(releases)];
}

function checkOrder(releases: Releases): Finding[] {
  return releases.flatMap(({ version, date }, i): Finding[] => {
    const newer = releases[i - 1];
    if (!newer) return [];
    return [
      ...(compareVersions(version, newer.version) < 0
        ? []
        : [
            {
              path: [i, 'version'],
              found: writeFound(version),
              says: `is not below ${newer.version}, which stands above it`
            }
          ]),
      ...(date <= newer.date
        ? []
        : [{ path: [i, 'date'], found: writeFound(date), says: `is later than ${newer.date} of the release above it` }])
    ];
  });
}

function checkIds(releases: Releases, ids: readonly string[]): Finding[] {
  return releases.flatMap((release, i) =>
    (['added', 'changed'] as const).flatMap((field) =>
      release[field].flatMap((id, j): Finding[] => {
        if (ids.includes(id)) return [];
        const near = findNearest(id, [...ids]);
        const told = { path: [i, field, j], found: writeFound(id), says: 'is not an initiative' };
        return [{ ...told, ...(near && { nearest: `'${near}'` }) }];
      })
    )
  );
}

/** An initiative comes once, and what changes it comes later. */
function checkAddedOnce(releases: Releases): Finding[] {
  const earlier = (i: number) => releases.slice(i + 1);
  return releases.flatMap(({ added, changed }, i) =>
    added.flatMap((id, j): Finding[] => {
      const told = { path: [i, 'added', j], found: writeFound(id) };
      if (changed.includes(id)) return [{ ...told, says: 'is both added and changed; keep one' }];
      const before = earlier(i).find((release) => [...release.added, ...release.changed].includes(id));
      return before ? [{ ...told, says: `was there before: release ${before.version} names it` }] : [];
    })
  );
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const i = left?.findIndex((number, i) => number !== right?.[i]) ?? -1;
  return i < 0 ? 0 : (left?.[i] ?? 0) - (right?.[i] ?? 0);
}
