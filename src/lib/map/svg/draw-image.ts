import type { Shade } from '#lib/scene/scene.ts';
import { breakText, textWidth } from './break-text.ts';
import { drawDefinitions, drawMap, type MapDrawing } from './draw-map.ts';
import { escapeMarkup } from '#lib/ui/escape-markup.ts';
import type { Palette } from './read-palette.ts';

/** What stands round the map of a picture. */
export interface ImageWords {
  /** The language as an IETF tag. */
  language: string;
  title: string;
  /** What narrows the view; empty where nothing does. */
  filters: string;
  legend: { title: string; entries: readonly { shade: Shade; text: string }[] };
  /** Source, date and disclaimer, a paragraph each. */
  notes: readonly string[];
}

const edge = 16;

/**
 * A map with its title, legend and notes as a whole SVG document. Its text is text, its colours are written out, it
 * refers to nothing outside of itself, and whatever the words hold it shows them and does nothing else.
 */
export function drawImage(map: MapDrawing, words: ImageWords): { svg: string; width: number; height: number } {
  const { palette } = map;
  const { width } = map.size;
  const room = width - 2 * edge;
  let y = edge;
  /** Writes lines below what is there and moves on. */
  const write = (text: string, size: number, colour: string, more = ''): string =>
    breakText(text, size, room)
      .map((line) => {
        y += size * 1.35;
        return `<text x="${edge}" y="${round(y - size * 0.35)}" font-size="${size}" fill="${colour}"${more}>${escapeMarkup(line)}</text>`;
      })
      .join('');

  const head = write(words.title, 20, palette.text, ' font-weight="700"') + write(words.filters, 13, palette.quiet);
  const top = Math.round(y + 10);
  y = top + map.size.height + 10;
  const legend = write(words.legend.title, 12, palette.text, ' font-weight="700"') + drawLegend();
  y += 4;
  const notes = words.notes.map((note) => write(note, 11, palette.quiet)).join('');
  const height = Math.round(y + edge - 4);
  const quote = (font: string) => (/^[a-z-]+$/.test(font) ? font : `'${font.replaceAll("'", '')}'`);
  const fonts = escapeMarkup([...new Set([...palette.fonts, 'sans-serif'])].map(quote).join(','));

  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `xml:lang="${escapeMarkup(words.language)}" font-family="${fonts}" role="img">` +
      `<title>${escapeMarkup(words.title)}</title>` +
      drawDefinitions(map.size, palette) +
      `<rect width="${width}" height="${height}" fill="${palette.paper}"/>` +
      `${head}<g transform="translate(0 ${top})">${drawMap(map)}</g>${legend}${notes}</svg>\n`
  };

  function drawLegend(): string {
    let x = edge;
    y += 18;
    return words.legend.entries
      .map(({ shade, text }) => {
        const wide = 28 + textWidth(text, 12) + 14;
        if (x > edge && x + wide > width) {
          x = edge;
          y += 18;
        }
        const drawn = drawSwatch(palette, shade, x, y - 14, text);
        x += wide;
        return drawn;
      })
      .join('');
  }
}

function drawSwatch(palette: Palette, shade: Shade, x: number, y: number, text: string): string {
  const fill = shade === 'unnamed' ? 'url(#hatch)' : palette.shades[shade];
  return (
    `<rect x="${Math.round(x) + 0.5}" y="${Math.round(y) + 0.5}" width="22" height="12" fill="${fill}" stroke="${palette.coast}"/>` +
    `<text x="${round(x + 28)}" y="${round(y + 10.5)}" font-size="12" fill="${palette.text}">${escapeMarkup(text)}</text>`
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
