/** Length limits keep a pack brought by a reader from slowing the check. `file` is in UTF-16 units. */
export const PACK_LIMITS = { text: 400_000, figures: 2_000, entries: 200, quote: 500, context: 200, file: 4_000_000 };
