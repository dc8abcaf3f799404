import { readText } from './read-text.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** Reads a file below `folder`; one that is missing, too large or not text has a problem and no value. */
export function readYamlFile(folder: string, file: string): YamlFile {
  const read = readText(folder, file);
  if ('text' in read) return readYaml(file, read.text);
  const problems = [{ file, line: 1, field: '', says: read.says }];
  return { file, value: undefined, lineOf: () => 1, problems };
}
