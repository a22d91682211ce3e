import type { Block, BlockKind } from '../text/article.ts';

/** A run of article text that stands in one text node, character for character. */
export interface Segment {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the article text. */
  readonly start: number;
  readonly length: number;
}

interface Piece {
  readonly node: Text | null;
  readonly from: number;
  readonly text: string;
}

export interface TextBuilder {
  /** Adds characters `from`..`to` of a text node to the open block. */
  readonly add: (node: Text, from: number, to: number) => void;
  /** Adds characters that stand in no text node (a blank for a line break, a title that is metadata only). */
  readonly addLoose: (text: string) => void;
  /** Ends the open block, if it has any text, as a block of this kind. */
  readonly close: (kind: BlockKind, depth: number) => void;
  /** The last character of the open block that is no blank; empty when it has none. */
  readonly lastVisible: () => string;
  /** Where the next block will start. */
  readonly next: () => number;
  readonly length: () => number;
  readonly finish: () => { text: string; blocks: Block[]; segments: Segment[] };
}

const LINE_MARKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const MARKED_BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]\s*/g;
const TABS = /^[\t \u00a0]+$/;

/** Line breaks and the indentation about them are blanks, one for one; a tab inside a line parts cells and stays. */
const asLine = (text: string): string =>
  text.replace(MARKED_BLANKS, (run) => (TABS.test(run) ? run : run.replace(LINE_MARKS, ' ')));

/** Collects the article text block by block and remembers where each character comes from. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let pieces: Piece[] = [];
  let lastVisible = '';

  function push(piece: Piece): void {
    pieces.push(piece);
    lastVisible = piece.text.trimEnd().at(-1) ?? lastVisible;
  }

  /** Drops blanks at both ends of the open block by moving the ends of its pieces. */
  function trimmed(): Piece[] {
    const whole = pieces.map((piece) => piece.text).join('');
    let skip = whole.length - whole.trimStart().length;
    let keep = whole.trim().length;
    const kept: Piece[] = [];
    for (const piece of pieces) {
      const lead = Math.min(skip, piece.text.length);
      skip -= lead;
      const text = piece.text.slice(lead, lead + keep);
      keep -= text.length;
      if (text !== '') kept.push({ node: piece.node, from: piece.from + lead, text });
    }
    return kept;
  }

  return {
    add(node, from, to) {
      if (to > from) push({ node, from, text: asLine(node.data.slice(from, to)) });
    },
    addLoose(text) {
      push({ node: null, from: 0, text });
    },
    close(kind, depth) {
      const kept = trimmed();
      pieces = [];
      lastVisible = '';
      if (kept.length === 0) return;
      if (length > 0) {
        parts.push('\n');
        length++;
      }
      const start = length;
      for (const { node, from, text } of kept) {
        if (node) segments.push({ node, from, start: length, length: text.length });
        parts.push(text);
        length += text.length;
      }
      blocks.push({ kind, depth, start, end: length });
    },
    lastVisible: () => lastVisible,
    next: () => (length > 0 ? length + 1 : 0),
    length: () => length,
    finish: () => ({ text: parts.join(''), blocks, segments }),
  };
}
