import sites from '../../data/sites.json' with { type: 'json' };
import { PAGE_FORMS } from './page-forms.ts';

const PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map(PAGE_FORMS.parameters);

/** A host without the labels that name a form of its pages ("www", "m", "amp"), as long as two labels are left. */
export function plainHost(host: string): string {
  const labels = host.split('.');
  while (labels.length > 2 && PAGE_FORMS.labels.includes(labels[0]!)) labels.shift();
  return labels.join('.');
}

/** A path without a slash and without the name of a form at its end ("/tin/amp/"). A path that is that name alone stays. */
export function plainPath(path: string): string {
  const bare = withoutSlash(path);
  const ending = PAGE_FORMS.endings.find((form) => bare.toLowerCase().endsWith(form));
  const plain = ending === undefined ? '' : withoutSlash(bare.slice(0, -ending.length));
  return plain.length > 1 ? plain : bare;
}

const withoutSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

/** Does a parameter ask for a form of the page ("amp=1")? */
export const asksForForm = (name: string, value: string): boolean =>
  PARAMETERS.get(name.toLowerCase())?.includes(value.toLowerCase()) === true;

/** The domains of each site of data/sites.json: "*://*.baobackan.vn/*" is "baobackan.vn". */
const SITES: readonly (readonly string[])[] = sites.map(({ matches }) =>
  matches.map((match) => match.replace(/^.*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '')),
);

/** Are two hosts of one site: equal but for the form of their pages, or both of a site that data/sites.json lists? */
export function isSameSite(one: string, other: string): boolean {
  if (plainHost(one) === plainHost(other)) return true;
  const isOf = (host: string) => (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return SITES.some((domains) => domains.some(isOf(one)) && domains.some(isOf(other)));
}
