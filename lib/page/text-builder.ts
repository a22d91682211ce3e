import type { Block, BlockKind, Look, LookKind } from '../text/article.ts';

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

/** What the builder is told of a piece of text beside its characters. */
interface PieceTraits {
  readonly looks: readonly LookKind[];
  readonly parted: boolean;
}

interface Piece extends PieceTraits {
  readonly node: Text | null;
  readonly from: number;
  readonly text: string;
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
  /** The last characters of the open block that are no blanks, at most four. */
  readonly lastVisible: () => string;
  /** Where the last character of the open block that is no blank stands; null when it stands in no node. */
  readonly lastPlace: () => Place | null;
  /** Does the open block end in a blank? */
  readonly endsInBlank: () => boolean;
  /** The last block that was closed, at most its last 200 characters. */
  readonly blockBefore: () => string;
  /** Where the next block will start. */
  readonly next: () => number;
  readonly length: () => number;
  readonly finish: () => { text: string; blocks: Block[]; segments: Segment[]; looks: Look[] };
}

const LINE_MARKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const MARKED_BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]\s*/g;
const TABS = /^[\t \u00a0]+$/;
const NONE: readonly LookKind[] = [];

/** Line breaks and the indentation about them are blanks, one for one; a tab inside a line parts cells and stays. */
const asLine = (text: string): string =>
  text.replace(MARKED_BLANKS, (run) => (TABS.test(run) ? run : run.replace(LINE_MARKS, ' ')));

/** Collects the article text block by block and remembers where each character comes from and how it is shown. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const looks = createLooks();
  let length = 0;
  let pieces: Piece[] = [];
  let lastVisible = '';
  let lastPlace: Place | null = null;
  let endsInBlank = false;
  let blockBefore = '';

  function push(piece: Piece): void {
    pieces.push(piece);
    const visible = piece.text.trimEnd();
    endsInBlank = visible.length < piece.text.length;
    if (visible === '') return;
    const shown = visible.slice(-8).replace(/\s/g, '');
    lastVisible = (lastVisible + shown).slice(-4);
    lastPlace = piece.node && { node: piece.node, offset: piece.from + visible.length - 1 };
  }

  return {
    add(node, from, text, traits) {
      if (text !== '') push({ node, from, text: asLine(text), ...traits });
    },
    addLoose(text, own = NONE) {
      if (text !== '') push({ node: null, from: 0, text, looks: own, parted: false });
    },
    close(kind, depth, level) {
      const kept = trimmed(pieces);
      pieces = [];
      lastVisible = '';
      lastPlace = null;
      endsInBlank = false;
      if (kept.length === 0) return;
      if (length > 0) {
        parts.push('\n');
        length++;
      }
      const start = length;
      for (const { node, from, text, looks: own, parted } of kept) {
        if (node) segments.push({ node, from, start: length, length: text.length, parted });
        for (const look of own) looks.add(look, length, length + text.length);
        parts.push(text);
        length += text.length;
      }
      blocks.push({ kind, depth, start, end: length, ...(level === undefined ? {} : { level }) });
      blockBefore = (kept.at(-1)?.text ?? '').slice(-200);
    },
    lastVisible: () => lastVisible,
    lastPlace: () => lastPlace,
    endsInBlank: () => endsInBlank,
    blockBefore: () => blockBefore,
    next: () => (length > 0 ? length + 1 : 0),
    length: () => length,
    finish() {
      const text = parts.join('');
      return { text, blocks, segments, looks: looks.within(text) };
    },
  };
}

/** Drops blanks at both ends of a block by moving the ends of its pieces. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.map((piece) => piece.text).join('');
  let skip = whole.length - whole.trimStart().length;
  let keep = whole.trim().length;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const lead = Math.min(skip, piece.text.length);
    skip -= lead;
    const text = piece.text.slice(lead, lead + keep);
    keep -= text.length;
    if (text !== '') kept.push({ ...piece, from: piece.from + lead, text });
  }
  return kept;
}

/** Collects stretches with a look; what goes on where one of its kind ends makes it longer. */
function createLooks() {
  const looks: Look[] = [];
  const open = new Map<LookKind, number>();
  return {
    add(kind: LookKind, start: number, end: number): void {
      const at = open.get(kind);
      const before = at === undefined ? undefined : looks[at];
      if (at !== undefined && before?.end === start && kind !== 'touching') looks[at] = { ...before, end };
      else {
        open.set(kind, looks.length);
        looks.push({ kind, start, end });
      }
    },
    /** The looks in the order of the text: of words without blanks at their ends, of an open joint with all its blanks. */
    within: (text: string): Look[] =>
      looks
        .map((look) => (look.kind === 'touching' ? widenedLook(look, text) : trimmedLook(look, text)))
        .filter(({ start, end }) => end > start)
        .sort((a, b) => a.start - b.start),
  };
}

function trimmedLook({ kind, start, end }: Look, text: string): Look {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { kind, start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function widenedLook({ kind, start, end }: Look, text: string): Look {
  let from = start;
  let to = end;
  while (from > 0 && isBlankAt(text, from - 1)) from--;
  while (to < text.length && isBlankAt(text, to)) to++;
  return { kind, start: from, end: to };
}

const isBlankAt = (text: string, at: number): boolean => /[^\S\n]/.test(text[at]!);
