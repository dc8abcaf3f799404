import { writeJsonLd, type Thing } from './write-json-ld.ts';

/** The markup that says in schema.org's words what a page is about. */
export const markLinkedData = (things: readonly Thing[]): string =>
  `<script type="application/ld+json">${writeJsonLd(things)}</script>`;
