import { showInvisible, writeProblem, type Problem } from './problem.ts';

/** More mistakes than these in one file are one mistake made often, or an attack. */
const mostOfFile = 50;

/** A list to read from top to bottom: by file, then by line, with the count at its end. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = Object.groupBy(problems, ({ file }) => file);
  const names = Object.keys(files).sort();
  const parts = names.map((name) => {
    const sorted = (files[name] ?? []).toSorted((a, b) => a.line - b.line);
    const lines = sorted.slice(0, mostOfFile).map((problem) => `  line ${problem.line}  ${writeProblem(problem)}`);
    const rest = sorted.length - lines.length;
    return [`data/${showInvisible(name)}`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
  });
  return [...parts, `${count(problems.length, 'problem')} in ${count(names.length, 'file')}.`].join('\n\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
