import { describeFunding } from '#lib/server/describe-funding.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ funding: describeFunding(params.locale ?? 'en') });
