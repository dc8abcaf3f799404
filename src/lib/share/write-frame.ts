import { escapeMarkup } from '#lib/ui/escape-markup.ts';

export interface Frame {
  link: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** Pixels, or `100%`. */
  width: string;
  /** Pixels. */
  height: number;
}

/** The element that shows an embed in another page. */
export const writeFrame = ({ link, title, width, height }: Frame): string =>
  `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" style="border: 0; max-width: 100%"></iframe>`;
