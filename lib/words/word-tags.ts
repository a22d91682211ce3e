/**
 * What a word can begin or be, as bits of `Token.tag`: asked once for each distinct word of an article, so that the finders
 * pass over all the others.
 */
export const BEGINS_PHRASE = 1 << 4;
export const BEGINS_TIME = 1 << 11;
/** A word that says nothing of what is measured, as printed with its accents and as printed without. */
export const SMALL_NORM = 1 << 12;
export const SMALL_BARE = 1 << 13;
/** From this bit on: which classes of words it may begin. */
const FIRST_CLASS = 14;
const CLASS_BITS = 16;

/** The bit of a class by its index; several share one, since few words begin any. */
export const beginsClass = (index: number): number => 1 << (FIRST_CLASS + (index % CLASS_BITS));
