import { writeJsonLd, type Thing } from './write-json-ld.ts';

const mark = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** In a browser that knows trusted types, markup made of text is taken only from a policy that the page names. */
const policy = globalThis.trustedTypes?.createPolicy('groundwork-linked-data', { createHTML: mark });

/** The markup that says in schema.org's words what a page is about. */
export function markLinkedData(things: readonly Thing[]): string | TrustedMarkup {
  const json = writeJsonLd(things);
  return policy?.createHTML(json) ?? mark(json);
}
