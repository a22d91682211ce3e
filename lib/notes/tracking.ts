import tracking from '../../data/tracking.json' with { type: 'json' };

/**
 * The parameters that say where a reader came from, by their names and by how their names begin. The build puts the finished
 * lists in the place of this module (scripts/build/finished-lists.ts): the panel has no use for their sources.
 */
export const TRACKING: { readonly names: readonly string[]; readonly prefixes: readonly string[] } = {
  names: tracking.flatMap(({ names }) => names),
  prefixes: tracking.flatMap(({ prefixes = [] }) => prefixes),
};
