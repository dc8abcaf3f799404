import { paths as found } from '#paths';

/** The world as SVG paths in Web Mercator, `width` units wide and high; small states have none and are drawn as dots. */
export interface WorldPaths {
  width: number;
  territories: Readonly<Record<string, string>>;
  /** Areas whose status is undetermined; they belong to no territory. */
  undetermined: Readonly<Record<string, string>>;
  /** In pieces, see `gatherLines`. */
  borders: Readonly<Record<'solid' | 'dashed' | 'dotted', readonly string[]>>;
}

/** While pages are made these are the generated paths; in the browser those that the page already draws. */
export const paths: WorldPaths = found;
