import { nameOf, parentOf, previousElement } from './dom.ts';
import { isNoteLink } from './note-link.ts';

/**
 * How an element's text runs on with what stands around it:
 * `line`: on lines of its own;
 * `apart`: in the line, but set apart from its neighbours (a flex item, a cell);
 * `box`: in the line as a box of its own, which may still stand so close that its digits are those of one number (a drop
 * cap, a floated badge, the digits of a counter);
 * `inline`: an inline element of which the name alone does not say whether it is set apart;
 * `word`: an element that only changes how letters look: "<b>2</b>15" is one number.
 */
export type Flow = 'line' | 'apart' | 'box' | 'inline' | 'word';

/** Raised and lowered characters: note marks, exponents, indices. */
export type Script = 'raised' | 'lowered' | null;

/** How a page shows an element, as far as the reading of its text depends on it. */
export interface Shown {
  /** Nothing inside it is seen. */
  readonly hidden: boolean;
  /** Its own text is not seen, that of elements inside it may be. */
  readonly unseen: boolean;
  readonly flow: Flow;
  readonly struck: boolean;
  /** In bold print. */
  readonly bold: boolean;
  readonly script: Script;
  /** Its characters may stand in another order than they are written. */
  readonly reordered: boolean;
  /** Its children are laid out side by side or below each other, each by itself (flex and grid). */
  readonly setsChildrenApart: boolean;
}

/** What shows an element, given how the element around it is shown. */
export type ShownOf = (element: Element, outer: Shown) => Shown;

export const PLAIN: Shown = {
  hidden: false,
  unseen: false,
  flow: 'line',
  struck: false,
  bold: false,
  script: null,
  reordered: false,
  setsChildrenApart: false,
};

/** Elements that stand on lines of their own. */
export const LINES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Elements by which an author says how letters look or what a word is, inside running text. Not `small` and `big`: nobody
 * prints some digits of a number smaller, but many a note mark stands in `small`.
 */
export const WORD_MARKUP: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo cite code data del dfn em font i ins kbd mark nobr q s samp strike strong tt u var wbr'.split(
    ' ',
  ),
);

/** From this weight on letters are bold: https://drafts.csswg.org/css-fonts/#font-weight-prop */
export const BOLD_WEIGHT = 600;

/** The script an element has by its name, by being the link of a note, or by its place in MathML: there the second child of these is raised or lowered. */
export function namedScript(element: Element, name: string): Script {
  if (name === 'sup') return 'raised';
  if (name === 'sub') return 'lowered';
  if (name === 'a' && isNoteLink(element)) return 'raised';
  if (!name.startsWith('m')) return null;
  const parent = parentOf(element);
  if (parent === null || previousElement(element) === null) return null;
  return nameOf(parent) === 'msup' ? 'raised' : nameOf(parent) === 'msub' ? 'lowered' : null;
}
