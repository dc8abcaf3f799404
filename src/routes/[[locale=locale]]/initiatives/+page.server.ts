import { describeInitiative, listInitiativeIds } from '#lib/server/describe-initiative.ts';
import type { PageServerLoad } from './$types';

/** In how many countries the source says that each initiative is, where it gives a number. */
export const load: PageServerLoad = ({ params }) => {
  const locale = params.locale ?? 'en';
  const claims = listInitiativeIds().flatMap((id) => {
    const reach = describeInitiative(id, locale)?.reach;
    return reach ? [[id, reach] as const] : [];
  });
  return { claims: Object.fromEntries(claims) };
};
