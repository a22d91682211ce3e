import type { Article, Block, Span } from '../../text/article.ts';
import { BOLD_LEVEL } from '../../text/article.ts';
import { createHeadChain } from '../../text/head-chain.ts';
import { mayHead } from '../../text/head-line.ts';

/** Under all that are marked as heads: a few words on a line of their own, and under these a line that ends in a colon. */
const PLAIN_LEVEL = BOLD_LEVEL + 1;
const COLON_LEVEL = PLAIN_LEVEL + 1;
/** A heading whose mark-up does not say how deep it stands. */
const SOME_LEVEL = 6;
/** A line of more words is a sentence. One that ends in a colon heads the list that follows, and no more. */
export const MOST_WORDS = 14;
/** More of a block need not be looked at, in UTF-16 units; nor does a longer sentence head a list. */
const LONGEST = 300;
const DEEPEST = 8;

const COLON = /:\s*$/u;
const SENTENCE_END = /[.!?…;,]["”»)\]]*$/u;
const STOP = /[.!?]$/u;
/** "Giai đoạn 2011 – 2015.": a time alone heads what follows, with a stop as well. */
const TIME_ALONE = /^(?:giai đoạn|thời kỳ|nhiệm kỳ|những năm|các năm|năm)[\s\d–—-]+\.\s*$/iu;
/** "Thứ Năm, 22/12/2016 - 08:00", "Ảnh: BBK", "(Niêm yết tại ...)": when, where and by whom it was printed. */
const PRINTED =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\s?(?::|h|giờ)\s?\d{2}|^\(?(?:niêm yết|đăng (?:tải|ngày|lúc|trên)|(?:nguồn|tin|ảnh|bài)\s?[:,])/iu;
/** "- ", "+ ", "• ": the finer marks stand under the coarser ones. */
const MARKS: readonly RegExp[] = [/^[-–—]\s?/u, /^[+*]\s?/u, /^[•●▪‣·]\s?/u];
const NUMBERED = /^(?:\d{1,2}|[a-zđ])[.)]/u;

/** A line as it is looked at: its first words, and where it stands. */
interface Line {
  readonly block: Block;
  readonly words: string;
  readonly place: number;
}

/**
 * An item of a list that may head others; `isMarked`: by its print or a colon, so that items beside it stand under it too;
 * `isLine`: a line of its own with a mark in front ("* Ngành giáo dục"), so that the lines behind it may.
 */
interface Item extends Span {
  readonly depth: number;
  readonly isMarked: boolean;
  readonly isLine: boolean;
}

/**
 * The heads over every block, by its index, the outer ones first: headings, lines in bold print, a few words on a line of
 * their own, lines that end in a colon, and for items of a list the items they are nested in. `tells`: does a stretch hold a
 * figure of its own? Such a line tells something, and heads nothing. In time linear in the number of blocks.
 */
export function lineHeads({ text, blocks }: Article, tells: (span: Span) => boolean): readonly (readonly Span[])[] {
  const chain = createHeadChain();
  const items = createItems();
  const lead = createLead();
  return blocks.map((block, place): readonly Span[] => {
    const line = { block, words: text.slice(block.start, Math.min(block.end, block.start + LONGEST)), place };
    const level = levelOf(line, tells);
    const depth = itemDepth(line, level !== null);
    const open = chain.open();
    const leading = lead.over(line, depth !== null);
    if (depth !== null) return joined(open, leading, items.over(line, depth, level));
    if (level === null) return joined(open, leading, items.behind());
    items.end();
    chain.add({ start: block.start, end: block.end, level, place }, line.words);
    return chain.open().filter((head) => head.place !== place);
  });
}

const joined = (first: readonly Span[], ...others: readonly (readonly Span[])[]): readonly Span[] =>
  others.every(({ length }) => length === 0) ? first : [...first, ...others.flat()];

/** The items of a list that are open, the outer ones first. */
function createItems() {
  let open: readonly Item[] = [];
  return {
    /** What an item stands under; from now on it is open itself, if it heads others. */
    over({ block: { kind, start, end } }: Line, depth: number, level: number | null): readonly Span[] {
      const heads = level !== null;
      open = open.filter((item) => item.depth < depth || (item.depth === depth && item.isMarked && !heads));
      const over = open;
      const isMarked = level !== PLAIN_LEVEL;
      if (heads && open.length < DEEPEST)
        open = [...open, { start, end, depth, isMarked, isLine: kind === 'paragraph' }];
      return over;
    },
    /** What a line behind the list stands under. */
    behind(): readonly Span[] {
      open = open.filter(({ isMarked, isLine }) => isMarked || isLine);
      return open;
    },
    end(): void {
      open = [];
    },
  };
}

/** A sentence that ends in a colon, over the line behind it and the list that this begins. */
function createLead() {
  let lead: Span | null = null;
  let last: Line | null = null;
  return {
    over(line: Line, isItem: boolean): readonly Span[] {
      const isFirst = last !== null && last.block === lead;
      if (lead !== null && !isFirst && !isItem && (last === null || STOP.test(lastOf(last)))) lead = null;
      const over = lead === null ? [] : [lead];
      if (isLead(line)) lead = line.block;
      last = line;
      return over;
    },
  };
}

const lastOf = ({ words }: Line): string => words.trimEnd();

const isLead = ({ block, words }: Line): boolean =>
  block.end - block.start < LONGEST && block.kind !== 'cell' && COLON.test(words) && countWords(words) > MOST_WORDS;

const countWords = (words: string): number => words.trim().split(/\s+/u).length;

/** How deep an item of a list stands, by its nesting and its mark; null for what is none, or is a numbered head. */
function itemDepth({ block: { kind, depth }, words }: Line, heads: boolean): number | null {
  const mark = MARKS.findIndex((one) => one.test(words));
  if (kind !== 'list-item' && (kind !== 'paragraph' || mark < 0)) return null;
  if (heads && NUMBERED.test(words)) return null;
  return Math.max(depth, 1) * (MARKS.length + 1) + mark + 1;
}

/** The level of a block as a head, or null where it is none. */
function levelOf({ block, words }: Line, tells: (span: Span) => boolean): number | null {
  const { kind, start, end, level } = block;
  if (kind === 'heading' || level !== undefined) {
    const isSentence = end - start > LONGEST / 2 && SENTENCE_END.test(words);
    return isSentence || tells(block) ? null : (level ?? SOME_LEVEL);
  }
  if (kind !== 'paragraph' && kind !== 'list-item') return null;
  const line = withoutMark(words);
  if (end - start >= LONGEST || !mayHead(line) || countWords(line) > MOST_WORDS) return null;
  if (PRINTED.test(line) || tells(block)) return null;
  if (COLON.test(line)) return COLON_LEVEL;
  return SENTENCE_END.test(line) && !TIME_ALONE.test(line) ? null : PLAIN_LEVEL;
}

const withoutMark = (words: string): string => MARKS.reduce((rest, mark) => rest.replace(mark, ''), words);
