import { error } from '@sveltejs/kit';
import { loadCountries } from '#countries';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { countriesAddress } = await parent();
  const country = (await loadCountries(countriesAddress))[params.code];
  return country ? { country } : error(404);
};
