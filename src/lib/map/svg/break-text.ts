/** How wide a text is, about, in pixels, when it is written in letters of `size` pixels. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.53), 0) * size;

/** A text in lines that are no wider than `width` pixels: broken at blanks, in Chinese anywhere, in long words if need be. */
export function breakText(text: string, size: number, width: number): string[] {
  const pieces = text.split(/(?<=[\s/])|(?<=[\u2e80-\u9fff])(?=[\u2e80-\u9fff])|(?<=[，。；：、）》])/u);
  const lines: string[] = [''];
  const add = (piece: string) => {
    const last = lines.at(-1) ?? '';
    if (textWidth((last + piece).trimEnd(), size) <= width) lines[lines.length - 1] = last + piece;
    else if (textWidth(piece.trimEnd(), size) <= width) lines.push(piece);
    else for (const letter of piece) add(letter);
  };
  for (const piece of pieces) add(piece);
  return lines.map((line) => line.trim()).filter(Boolean);
}
