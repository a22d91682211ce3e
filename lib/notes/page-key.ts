import { asksForForm, plainHost, plainPath } from './same-page.ts';
import { TRACKING } from './tracking.ts';

const NAMES: ReadonlySet<string> = new Set(TRACKING.names);

/**
 * The key under which notes of a page are kept: two addresses of the same page give the same key. Parameters that say where
 * a reader came from (data/tracking.json), the forms of a page for telephones and caches (data/same-page.json: "m.", "/amp"),
 * the order of the parameters, http against https and a slash at the end do not make another page. Nor does a fragment,
 * unless it is a route ("#/tin/7", "#!/tin/7"): there a page's own script shows another page for each. An address that is no
 * URL, or is none of the web, is its own key without the fragment.
 */
export function pageKey(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.split('#', 1)[0] ?? address;
  const route = isOfTheWeb(url) ? routeOf(url.hash) : '';
  return withoutRoute(url) + route;
}

const isOfTheWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/** The address of a page in one form, without its fragment. Changes the URL that it is given. */
function withoutRoute(url: URL): string {
  url.hash = '';
  if (!isOfTheWeb(url)) return url.href;
  // the default port of http stays gone when the scheme changes; any other one is part of the address
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  url.search = plainSearch(url.searchParams).toString();
  url.hostname = plainHost(url.hostname);
  url.pathname = plainPath(url.pathname);
  return url.href;
}

/** The parameters that do not track, in order. An address writes itself anew at each one that is taken out of it: they are taken at once. */
function plainSearch(search: URLSearchParams): URLSearchParams {
  const all = [...search];
  const dropped = new Set(
    all.flatMap(([name, value]) => (tracks(name.toLowerCase()) || asksForForm(name, value) ? [name] : [])),
  );
  const kept = new URLSearchParams(all.filter(([name]) => !dropped.has(name)));
  kept.sort();
  return kept;
}

const tracks = (name: string): boolean =>
  NAMES.has(name) || TRACKING.prefixes.some((prefix) => name.startsWith(prefix));

/** The route in a fragment, in one form; "" for a place on the page, and for a route to its beginning. */
function routeOf(hash: string): string {
  const [, mark = '', rest = ''] = /^(#!?)(.*)$/s.exec(hash.split(':~:', 1)[0] ?? '') ?? [];
  if (!rest.startsWith('/') && mark !== '#!') return '';
  const at = rest.indexOf('?');
  const path = (at < 0 ? rest : rest.slice(0, at)).replace(/\/$/, '');
  const search = plainSearch(new URLSearchParams(at < 0 ? '' : rest.slice(at)));
  if (path === '' && search.size === 0) return '';
  return `${mark}${path}${search.size === 0 ? '' : `?${search}`}`;
}
