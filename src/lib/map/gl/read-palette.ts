import type { Shade } from '#lib/scene/scene.ts';

/** The map's colours, as the page's stylesheet gives them, so that both painters and the legend agree. */
export interface Palette {
  sea: string;
  border: string;
  coast: string;
  ink: string;
  accent: string;
  halo: string;
  hatch: string;
  /** Font families, in the order in which they are tried. */
  fonts: string[];
  shades: Record<Exclude<Shade, 'unnamed'>, string> & { unnamed: string };
}

/** Reads the custom properties in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--map-${name}`).trim() || '#888888';
  return {
    sea: read('sea'),
    border: read('border'),
    coast: read('coast'),
    ink: read('ink'),
    accent: read('accent'),
    halo: read('halo'),
    hatch: read('hatch'),
    fonts: style.fontFamily.split(',').map((family) => family.trim().replace(/["']/g, '')),
    shades: {
      unnamed: read('unnamed'),
      none: read('none'),
      1: read('1'),
      2: read('2'),
      3: read('3'),
      4: read('4'),
      5: read('5')
    }
  };
}
