import { EVERYWHERE, isWithinAny, type Site, type SiteFault, siteOf } from './site-address.ts';

/** What came of adding a site. */
export type Adding =
  | { readonly kind: 'fault'; readonly why: SiteFault }
  /** It is built in, or added already. */
  | { readonly kind: 'already' | 'ask'; readonly site: Site };

/** Where an address that the reader has typed leads: to the browser's question, or to the reason why not. */
export function addingOf(typed: string, known: readonly string[]): Adding {
  const site = siteOf(typed);
  if (typeof site === 'string') return { kind: 'fault', why: site };
  const others = known.filter((match) => match !== EVERYWHERE);
  return { kind: isWithinAny(site.host, others) ? 'already' : 'ask', site };
}
