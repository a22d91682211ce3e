import type { LookKind } from '../text/article.ts';

/** What is told of a piece of text beside its characters. */
export interface PieceTraits {
  readonly looks: readonly LookKind[];
  /** Does something that was left out stand between the piece before and this one? */
  readonly parted: boolean;
  /** Is it open whether its first digits belong to the number before, or to one that a style shows before them? */
  readonly opens?: boolean;
  /** May a style show more digits behind its last? */
  readonly staysOpen?: boolean;
}

/** A run of characters of one block. */
export interface Piece extends PieceTraits {
  /** The node it stands in, character for character; null for a blank that the page shows and no node has. */
  readonly node: Text | null;
  /** Offset in the node's data. */
  readonly from: number;
  readonly text: string;
}

const LINE_MARKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const MARKED_BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]\s*/g;
const TABS = /^[\t \u00a0]+$/;

/** Line breaks and the indentation about them are blanks, one for one; a tab inside a line parts cells and stays. */
export const asLine = (text: string): string =>
  text.replace(MARKED_BLANKS, (run) => (TABS.test(run) ? run : run.replace(LINE_MARKS, ' ')));
