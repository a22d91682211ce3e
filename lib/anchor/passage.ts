/**
 * The longest passage that is described, in UTF-16 units: some twenty printed pages. A note on more would be one on the page,
 * and looking for it would hold the page up.
 */
const LONGEST_PASSAGE = 50_000;

/** Characters around an offset within which a character as a reader sees it begins and ends. */
const AROUND = 40;

/** Blanks, and marks that show nothing: a passage of these alone is none, and could not be found again. */
const BLANKS = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * The passage that a reader means who has selected a stretch of a text (UTF-16): without the blanks that a double click takes
 * along, and not from the midst of a character to the midst of one (a letter and its accents, an emoji of several code
 * points). Null where nothing but blanks is selected, or too much.
 */
export function passageIn(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let [start, end] = [from, to];
  while (start < end && BLANKS.test(text[start]!)) start++;
  while (start < end && BLANKS.test(text[end - 1]!)) end--;
  if (start >= end || end - start > LONGEST_PASSAGE) return null;
  return { start: characterAt(text, start).start, end: characterAt(text, end - 1).end };
}

/** The character, as a reader sees it, that holds a UTF-16 unit. */
function characterAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const first = Math.max(0, at - AROUND);
  const characters = new Intl.Segmenter('vi').segment(text.slice(first, at + AROUND));
  const { index, segment } = characters.containing(at - first)!;
  return { start: first + index, end: first + index + segment.length };
}
