/** Ends the program with a sentence that says why. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
