/**
 * A text as it may stand in XML or HTML, between tags or in a quoted attribute: marks of markup are spelt out; what XML
 * cannot hold, and marks that turn the direction of what follows, are left out.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
