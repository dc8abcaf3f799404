import { goto } from '$app/navigation';
import { writeEmbed, type Embed } from './embed-address.ts';
import { root } from './navigate.ts';

/** The link to an embedded view. */
export const embedHref = (embed: Embed): string => root + writeEmbed(embed).slice(1);

/** Shows another view in the same embed; Back returns to the one before. */
export const refineEmbed = (embed: Embed): Promise<void> => goto(embedHref(embed), { reset: false });

/** Records where an embedded map was moved to. */
export const recordEmbed = (embed: Embed): Promise<void> => goto(embedHref(embed), { replace: true, reset: false });
