import sites from '../../data/sites.json' with { type: 'json' };
import { isWithinAny } from './site-address.ts';

/** A site of data/sites.json: its pages are looked at by themselves, unless the reader has switched it off. */
export type BuiltInSite = (typeof sites)[number];

export const BUILT_IN: readonly BuiltInSite[] = sites;

/** The id of the built-in site that a host belongs to, or null. */
export const builtInAt = (host: string): string | null =>
  sites.find(({ matches }) => isWithinAny(host, matches))?.id ?? null;

/** The match patterns of built-in sites, all or those of these ids. */
export const builtInMatches = (ids: readonly string[] = sites.map(({ id }) => id)): readonly string[] =>
  sites.filter(({ id }) => ids.includes(id)).flatMap(({ matches }) => matches);
