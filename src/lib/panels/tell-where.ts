import type { Atlas } from '#lib/atlas/atlas.svelte.ts';
import { countriesNamed } from '#lib/catalogue/name-countries.ts';
import type { ClaimedReach } from '#lib/catalogue/find-unnamed-support.ts';
import type { ListedInitiative } from '#lib/catalogue/site-index.ts';
import type { Messages } from '#lib/messages/messages.ts';

type Where = Pick<Atlas, 'territories'> & { catalogue: Pick<Atlas['catalogue'], 'initiatives' | 'words'> };

/** As many names as a line holds; beyond that, how many there are. */
const fewest = 3;

/** "over 30 countries" */
export function claimReach({ countries, qualifier }: ClaimedReach, m: Messages): string {
  const claim = m.countries(countries);
  return qualifier ? m.qualified(qualifier, claim) : claim;
}

/** "Kenya, Thailand", "60 countries, 5 of them named in the report", "The Sahel", "Host: Saudi Arabia"; '' for nowhere. */
export function tellWhere(initiative: ListedInitiative, { territories, catalogue }: Where, m: Messages): string {
  const join = (codes: readonly string[]) =>
    codes.map((code) => territories.get(code)?.name ?? code).join(m.listSeparator);
  const { reach, regions, hosts } = initiative;
  const named = countriesNamed(initiative, catalogue.initiatives);
  if (hosts.length > 0 && named.length === 0) return m.hostedBy(join(hosts));
  if (reach && reach.countries > named.length) {
    return named.length > 0 ? m.reachNamed(claimReach(reach, m), named.length) : claimReach(reach, m);
  }
  if (named.length > 0) return named.length > fewest ? m.countries(named.length) : join(named);
  return regions.map((id) => catalogue.words.regions[id] ?? id).join(m.listSeparator);
}
