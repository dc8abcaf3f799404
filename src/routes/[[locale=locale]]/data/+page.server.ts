import { plainAddress } from '#lib/address/address.ts';
import { href } from '#lib/address/hrefs.ts';
import { describeData } from '#lib/server/describe-data.ts';
import { listDocuments } from '#lib/server/list-documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.locale ?? 'en';
  const root = href(plainAddress('en', { name: 'world' }));
  const offer = await describeData(locale, root, href(plainAddress(locale, { name: 'world' })));
  return { offer, documents: listDocuments(locale) };
};
