import { releasesSchema, type Releases } from '#lib/catalogue/release-schema.ts';
import { checkReleases } from './check-releases.ts';
import { readBySchema } from './explain-issues.ts';
import { writeField, type Problem } from './problem.ts';
import { readYamlFile } from './read-yaml-file.ts';

const file = 'releases.yaml';

/** The releases of the catalogue below `folder`, or every mistake in them. `ids` are those of all initiatives. */
export function readReleases(
  folder: string,
  ids: readonly string[]
): { releases: Releases | undefined; problems: Problem[] } {
  const yaml = readYamlFile(folder, file);
  if (yaml.value === undefined) return { releases: undefined, problems: yaml.problems };
  const { value, problems: refused } = readBySchema(releasesSchema, yaml);
  const across = (value ? checkReleases(value, ids) : []).map(({ path, ...said }): Problem => ({
    file,
    line: yaml.lineOf(path),
    field: writeField(path),
    ...said
  }));
  const problems = [...yaml.problems, ...refused, ...across];
  return { releases: problems.length === 0 ? value : undefined, problems };
}
