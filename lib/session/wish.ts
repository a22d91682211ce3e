import { anyOf, listOf, object, oneOf, orNull, type Shape, text } from '../text/shape.ts';
import type { Description } from './note-on-figure.ts';

/**
 * What the reader asked for outside of the panel, in a menu, by a key or beside a selection. It waits for a panel, which may
 * open late or not at all.
 */
export type Wish =
  /** A note on a passage, described when it was asked for: by the time a panel is there another may be selected. */
  | { readonly kind: 'passage'; readonly url: string; readonly passage: Description }
  /** A note on the whole page; `instead` says why it is on no passage, where one was asked for. */
  | { readonly kind: 'page'; readonly url: string; readonly instead: PassageFault | null }
  /** A note on the chosen figure, or else on the page. */
  | { readonly kind: 'figure-or-page'; readonly url: string };

/** What the reader has selected: a passage, nothing, or something that is no passage for a note. */
export type Selected = Description | 'nothing' | PassageFault;

/** Why a selection is no passage for a note: its text is too long, or stands where no page text is read. */
export type PassageFault = 'too-long' | 'elsewhere';

/** Why a note was not put on what is selected: nothing is, it is no passage, or the page does not answer. */
export type AttachFault = 'nothing' | PassageFault | 'no-page';

/** As many selectors as a note may have: lib/anchor makes three. */
export const MOST_SELECTORS = 10;
/** Characters of a description as JSON; a quote of a whole article stays below it. */
const LONGEST = 200_000;

/** Is it the description of a passage, within what a note may hold? Whoever sends one may send anything. */
export const isDescription: Shape = (value) =>
  object({ quote: text, selectors: listOf(object({ type: text }), MOST_SELECTORS) })(value) &&
  JSON.stringify(value).length <= LONGEST;

const isWish: Shape = anyOf(
  object({ kind: oneOf('passage'), url: text, passage: isDescription }),
  object({ kind: oneOf('page'), url: text, instead: orNull(oneOf('too-long', 'elsewhere')) }),
  object({ kind: oneOf('figure-or-page'), url: text }),
);

/** The wish that was kept, or null for what is none: an earlier version of the extension may have left it. */
export const asWish = (value: unknown): Wish | null => (isWish(value) ? (value as Wish) : null);

/** What the page's script says is selected; `elsewhere` for whatever has another form. */
export const asSelected = (value: unknown): Selected =>
  anyOf(isDescription, oneOf('nothing', 'too-long', 'elsewhere'))(value) ? (value as Selected) : 'elsewhere';

/** What a selection on the page of an address makes the reader's wish; null where nothing is selected. */
export function wishFor(selected: Selected, url: string): Wish | null {
  if (selected === 'nothing') return null;
  if (typeof selected === 'string') return { kind: 'page', url, instead: selected };
  return { kind: 'passage', url, passage: selected };
}
