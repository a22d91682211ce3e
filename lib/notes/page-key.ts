/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|zarsrc|mc_cid|mc_eid|igshid|ref_src)$/i;

/**
 * The key under which notes of a page are kept: two addresses of the same page give the same key. The fragment, tracking
 * parameters, the order of the parameters, http against https and a slash at the end do not make another page. An address
 * that is no URL, or is none of the web, is its own key without the fragment.
 */
export function pageKey(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.split('#', 1)[0] ?? address;
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  // the default port of http stays gone when the scheme changes; any other one is part of the address
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/$/, '');
  return url.href;
}
