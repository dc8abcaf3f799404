import { writeProblem, type Problem } from './problem.ts';

/** A list to read from top to bottom: by file, then by line, with the count at its end. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = Object.groupBy(problems, ({ file }) => file);
  const names = Object.keys(files).sort();
  const parts = names.map((name) => {
    const sorted = (files[name] ?? []).toSorted((a, b) => a.line - b.line);
    const lines = sorted.map((problem) => `  line ${problem.line}  ${writeProblem(problem)}`);
    return [`data/${name}`, ...lines].join('\n');
  });
  return [...parts, `${count(problems.length, 'problem')} in ${count(names.length, 'file')}.`].join('\n\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
