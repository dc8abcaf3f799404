/** Something of schema.org's vocabulary. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/**
 * The content of a `<script type="application/ld+json">`. A sign that could end the script or begin a comment in it is
 * written as JSON's escape for it, so that no text of the catalogue can.
 */
export function writeJsonLd(things: readonly Thing[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
