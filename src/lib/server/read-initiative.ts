import type { InitiativeSchema } from '#lib/catalogue/schema.ts';
import type { Initiative } from '#lib/catalogue/types.ts';
import { checkInitiative, type Finding, type Surroundings } from './check-initiative.ts';
import { explainCodes, leaveOutTold } from './explain-codes.ts';
import { readBySchema } from './explain-issues.ts';
import type { KnownTerritories } from './find-country.ts';
import { writeField, type Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { salvageInitiative, type Salvaged } from './salvage-initiative.ts';

export interface Rules {
  schema: InitiativeSchema;
  territories: KnownTerritories;
  around: Surroundings;
}

export interface InitiativeReading {
  file: string;
  /** Undefined where the file has problems. */
  initiative: Initiative | undefined;
  salvaged: Salvaged | undefined;
  problems: Problem[];
  /** Gives a later finding its file and line. */
  locate(finding: Finding): Problem;
}

/** `initiatives/sids-early-warning.yaml` → `sids-early-warning` */
export const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

/** The initiative in a file, or every mistake in it. The id is the file's name. */
export function readInitiative(yaml: YamlFile, rules: Rules): InitiativeReading {
  const { file } = yaml;
  const locate = ({ path, ...said }: Finding): Problem => ({
    file,
    line: yaml.lineOf(path),
    field: writeField(path),
    ...said
  });
  if (yaml.value === undefined) {
    return { file, initiative: undefined, salvaged: undefined, problems: yaml.problems, locate };
  }
  const { value, problems: refused } = readBySchema(rules.schema, yaml, explainCodes(rules.territories));
  const salvaged = salvageInitiative(yaml.value);
  const across = salvaged ? checkInitiative(salvaged, rules.around).map(locate) : [];
  const problems = [...leaveOutTold(yaml.problems, refused), ...refused, ...across];
  return {
    file,
    initiative: value && problems.length === 0 ? { id: idOf(file), ...value } : undefined,
    salvaged,
    problems,
    locate
  };
}
