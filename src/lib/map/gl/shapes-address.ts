/** The scheme of the addresses under which the live map's worker has the world's shapes (see map-worker.ts). */
export const scheme = 'shapes';

/** Where the files of some shapes are: the coarse world, and those sheets of its detail that are to be in it. */
export interface ShapeFiles {
  world: string;
  /** By the sheet's number. */
  sheets: ReadonlyMap<number, string>;
}

/** `shapes://land?world=/world.json&sheet=7+/detail/7.json`: what one source of the style draws of these files. */
export function writeShapesAddress(source: string, { world, sheets }: ShapeFiles): string {
  const query = new URLSearchParams({ world });
  for (const [sheet, address] of sheets) query.append('sheet', `${sheet} ${address}`);
  return `${scheme}://${source}?${query}`;
}

/** The exact inverse. */
export function readShapesAddress(address: string): { source: string; files: ShapeFiles } {
  const [source = '', query = ''] = address.slice(`${scheme}://`.length).split('?');
  const parameters = new URLSearchParams(query);
  const sheets = parameters.getAll('sheet').map((sheet): [number, string] => {
    const [number = '', file = ''] = sheet.split(' ');
    return [Number(number), file];
  });
  return { source, files: { world: parameters.get('world') ?? '', sheets: new Map(sheets) } };
}
