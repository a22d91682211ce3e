/**
 * Length limits keep a pack brought by a reader from slowing the check; `file` is in UTF-16 units. `version` is the highest number
 * that is taken over from a file of one pack: versions kept here are counted on from it, and are never refused for their number.
 */
export const PACK_LIMITS = {
  text: 400_000,
  figures: 2_000,
  entries: 200,
  quote: 500,
  context: 200,
  file: 4_000_000,
  version: 1_000_000_000,
};
