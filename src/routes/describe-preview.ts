import type { Page } from '#lib/address/address.ts';
import { publicFile } from '#lib/address/hrefs.ts';
import type { Atlas } from '#lib/atlas/atlas.svelte.ts';
import type { MetadataWords } from '#lib/messages/metadata-words.ts';
import type { Meta } from '#lib/metadata/mark-meta.ts';

/** What a link to a page looks like elsewhere; nothing where the build does not know where it will stand. */
export function describePreview(
  atlas: Atlas,
  told: MetadataWords,
  { site, title, description, page }: { site: string; title: string; description: string; page: Page }
): Meta[] {
  const { name, alt } = choosePicture(atlas, told, title, page);
  const address = publicFile(`social/${name}.png`);
  if (!address) return [];
  return [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', site],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:image', address],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image:alt', alt]
  ];
}

/** The pictures that tools/social-images.ts draws: without words, so that every language shares them. */
function choosePicture(atlas: Atlas, told: MetadataWords, title: string, page: Page): { name: string; alt: string } {
  if (page.name === 'country')
    return { name: `country-${page.code}`, alt: told.socialAlt(atlas.territories.get(page.code)?.name ?? title) };
  if (page.name !== 'initiative') return { name: 'world', alt: told.socialAltWorld };
  const { selected, points } = atlas.scene;
  const initiative = atlas.initiatives.get(page.id);
  if (selected.length > 0 || points.length > 0)
    return { name: `initiative-${page.id}`, alt: told.socialAlt(initiative?.title ?? title) };
  return { name: `programme-${initiative?.programme ?? ''}`, alt: told.socialAltWorld };
}
