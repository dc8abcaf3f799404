/** `groundwork/` and `/groundwork` both mean `/groundwork`; `/` and nothing mean none. */
export function toBasePath(path = ''): '' | `/${string}` {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}` : '';
}
