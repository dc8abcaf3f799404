import { describeMethod } from '#lib/server/describe-method.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ method: describeMethod(params.locale ?? 'en') });
