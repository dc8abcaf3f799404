/** How two builds differ, a line for each file; a listing has a hash for every path. */
export function compareListings(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    if (!other.has(path)) return [`${path} is in the first build only`];
    if (!one.has(path)) return [`${path} is in the second build only`];
    return one.get(path) === other.get(path) ? [] : [`${path} differs`];
  });
}
