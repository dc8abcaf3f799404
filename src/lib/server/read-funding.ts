import { fundingSchema } from '#lib/catalogue/funding-schema.ts';
import type { Funding } from '#lib/catalogue/types.ts';
import { checkFunding } from './check-funding.ts';
import { explainCodes, leaveOutTold } from './explain-codes.ts';
import { readBySchema } from './explain-issues.ts';
import { writeField, type Problem } from './problem.ts';
import type { Ground } from './read-vocabulary.ts';
import { readYamlFile } from './read-yaml-file.ts';

const fundingFile = 'funding.yaml';

/** Who pays, read below `folder`, or every mistake in it. Its numbers are compared once each of them is one. */
export function readFunding(
  folder: string,
  { words, territories }: Ground
): { funding: Funding | undefined; problems: Problem[] } {
  const yaml = readYamlFile(folder, fundingFile);
  if (yaml.value === undefined) return { funding: undefined, problems: yaml.problems };
  const { value, problems: refused } = readBySchema(fundingSchema(words), yaml, explainCodes(territories));
  const across = (value ? checkFunding(value, words) : []).map(({ path, ...said }): Problem => ({
    file: fundingFile,
    line: yaml.lineOf(path),
    field: writeField(path),
    ...said
  }));
  const problems = [...leaveOutTold(yaml.problems, refused), ...refused, ...across];
  return { funding: problems.length === 0 ? value : undefined, problems };
}
