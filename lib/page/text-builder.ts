import type { Block, BlockKind, Look, LookKind } from '../text/article.ts';
import { createLookStretches } from './look-stretches.ts';
import { asLine, type Piece, type PieceTraits } from './pieces.ts';

/** A run of article text that stands in one text node, character for character. */
export interface Segment {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the article text. */
  readonly start: number;
  readonly length: number;
  /** Does something that was left out stand between the segment before and this one? */
  readonly parted: boolean;
}

/** Where a character stands on the page. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

export interface TextBuilder {
  /** Adds a text that stands in a node from `from` on, as long there as it is here. */
  readonly add: (node: Text, from: number, text: string, traits: PieceTraits) => void;
  /** Adds characters that stand in no text node (a blank for a line break, a title that is metadata only). */
  readonly addLoose: (text: string, looks?: readonly LookKind[]) => void;
  /** Ends the open block, if it has any text, as a block of this kind; `level`: that of a head. */
  readonly close: (kind: BlockKind, depth: number, level?: number) => void;
  /** The end of the open block's last word, at most four characters. */
  readonly lastVisible: () => string;
  /** Has the open block no word but that, and is it no longer? */
  readonly isFirstWord: () => boolean;
  /** The page may show more digits behind the last word. */
  readonly leaveOpen: () => void;
  /** Where the last character of the open block that is no blank stands; null when it stands in no node. */
  readonly lastPlace: () => Place | null;
  /** Does the open block end in a blank? */
  readonly endsInBlank: () => boolean;
  /** The last block that was closed, at most its last 200 characters. */
  readonly blockBefore: () => string;
  /** Where the next block will start. */
  readonly next: () => number;
  /** Of the text so far, but for the last words of the open block. */
  readonly length: () => number;
  /** How many blocks there are. */
  readonly count: () => number;
  readonly finish: () => { text: string; blocks: Block[]; segments: Segment[]; looks: Look[] };
}

const NONE: readonly LookKind[] = [];
const MOST_SHOWN = 4;

/**
 * Collects the article text block by block and remembers where each character comes from and how it is shown. A block may
 * have tens of thousands of pieces: each is put down as soon as words follow it, so that the end of a block costs nothing.
 */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const looks = createLookStretches();
  let length = 0;
  /** Where the open block begins; null until it has words. */
  let start: number | null = null;
  /** The last piece of the open block that has words, and the blanks behind it. */
  let held: Piece[] = [];
  let lastVisible = '';
  /** The first characters of the open block that are no blanks. */
  let firstVisible = '';
  let lastPlace: Place | null = null;
  let endsInBlank = false;
  let blockBefore = '';

  function push(piece: Piece): void {
    const visible = piece.text.trimEnd();
    const afterBlank = endsInBlank;
    endsInBlank = visible.length < piece.text.length;
    if (visible === '') {
      if (held.length > 0) held.push(piece);
      return;
    }
    const word = /\S*$/.exec(visible.slice(-MOST_SHOWN))![0];
    const goesOn = word.length === visible.length && !afterBlank;
    lastVisible = (goesOn ? lastVisible + word : word).slice(-MOST_SHOWN);
    if (firstVisible.length <= MOST_SHOWN) firstVisible += visible.slice(0, 50).replace(/\s/g, '');
    lastPlace = piece.node && { node: piece.node, offset: piece.from + visible.length - 1 };
    for (const before of held) put(before);
    held = [start === null && held.length === 0 ? withoutLead(piece) : piece];
  }

  function put({ node, from, text, looks: own, parted, opens, staysOpen }: Piece): void {
    if (start === null) {
      if (length > 0) {
        parts.push('\n');
        length++;
      }
      start = length;
    }
    if (node) segments.push({ node, from, start: length, length: text.length, parted });
    for (const look of own) looks.add(look, length, length + text.length);
    if (opens) looks.add('touching', length, length);
    if (staysOpen) looks.add('touching', length + text.length, length + text.length);
    parts.push(text);
    length += text.length;
  }

  return {
    add(node, from, text, traits) {
      if (text !== '') push({ node, from, text: asLine(text), ...traits });
    },
    addLoose(text, own = NONE) {
      if (text !== '') push({ node: null, from: 0, text, looks: own, parted: false });
    },
    close(kind, depth, level) {
      const last = held[0];
      if (last !== undefined) {
        const text = last.text.trimEnd();
        put({ ...last, text });
        blocks.push({ kind, depth, start: start!, end: length, ...(level === undefined ? {} : { level }) });
        blockBefore = text.slice(-200);
      }
      start = null;
      held = [];
      lastVisible = '';
      firstVisible = '';
      lastPlace = null;
      endsInBlank = false;
    },
    lastVisible: () => lastVisible,
    isFirstWord: () => firstVisible === lastVisible,
    leaveOpen() {
      if (held[0]) held[0] = { ...held[0], staysOpen: true };
    },
    lastPlace: () => lastPlace,
    endsInBlank: () => endsInBlank,
    blockBefore: () => blockBefore,
    next: () => (length > 0 ? length + 1 : 0),
    length: () => length,
    count: () => blocks.length,
    finish() {
      const text = parts.join('');
      return { text, blocks, segments, looks: looks.within(text) };
    },
  };
}

/** The blanks before a block's first word are none of it. */
function withoutLead(piece: Piece): Piece {
  const text = piece.text.trimStart();
  return { ...piece, from: piece.from + piece.text.length - text.length, text };
}
