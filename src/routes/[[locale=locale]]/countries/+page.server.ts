import { listCodesByName } from '#lib/server/list-territories.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ order: listCodesByName(params.locale ?? 'en') });
