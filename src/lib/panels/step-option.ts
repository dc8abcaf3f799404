/**
 * The option that a key goes to in a list of `count` under a text field; -1 is the field itself, undefined means that the
 * key is the field's own. Down and Up go round; Home and End are the caret's until an option is chosen.
 */
export function stepOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
