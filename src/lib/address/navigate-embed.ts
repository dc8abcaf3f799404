import { goto } from '$app/navigation';
import type { Camera } from '#lib/geography/camera.ts';
import { writeEmbed, type Embed } from './embed-address.ts';
import { root } from './hrefs.ts';

/** The link to an embedded view. */
export const embedHref = (embed: Embed): string => root + writeEmbed(embed).slice(1);

/** Shows another view in the same embed, with the map at `camera` where it need not go there; Back returns to the one before. */
export const refineEmbed = (embed: Embed, camera?: Camera): Promise<void> =>
  goto(embedHref(embed), { reset: false, state: { camera }, persistState: true });

/** Records where an embedded map was moved to. */
export const recordEmbed = (embed: Embed): Promise<void> => goto(embedHref(embed), { replace: true, reset: false });
