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
  /** What a picture's words stand on, and they themselves, important or not. */
  paper: string;
  /** Round the globe there is nothing, in this colour. */
  void: string;
  text: string;
  quiet: string;
  /** Font families, in the order in which they are tried. */
  fonts: string[];
  shades: Record<Exclude<Shade, 'unnamed'>, string> & { unnamed: string };
}

/** Reads the custom properties in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return composePalette(
    (name) => style.getPropertyValue(name),
    style.fontFamily.split(',').map((family) => family.trim().replace(/["']/g, ''))
  );
}

/** The palette of custom properties, however they are read. */
export function composePalette(property: (name: string) => string | undefined, fonts: string[]): Palette {
  const page = (name: string) => property(`--${name}`)?.trim() || '#888888';
  const read = (name: string) => page(`map-${name}`);
  return {
    sea: read('sea'),
    border: read('border'),
    coast: read('coast'),
    ink: read('ink'),
    accent: read('accent'),
    halo: read('halo'),
    hatch: read('hatch'),
    paper: page('paper'),
    void: page('soft'),
    text: page('ink'),
    quiet: page('quiet'),
    fonts,
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
