import type { Article, Block, Span } from '../text/article.ts';
import { BOLD_LEVEL } from '../text/article.ts';
import { createHeadChain } from '../text/head-chain.ts';
import { mayHead } from '../text/head-line.ts';

/** Under all that are marked as heads: a few words on a line of their own, and under these a line that ends in a colon. */
const PLAIN_LEVEL = BOLD_LEVEL + 1;
const COLON_LEVEL = PLAIN_LEVEL + 1;
/** A heading whose mark-up does not say how deep it stands. */
const SOME_LEVEL = 6;
const MOST_WORDS = 14;

const COLON = /:\s*$/u;
const SENTENCE_END = /[.!?…;,]["”»)\]]*$/u;
/** "Thứ Năm, 22/12/2016 - 08:00", "Ảnh: BBK", "(Niêm yết tại ...)": when, where and by whom it was printed. */
const PRINTED =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\s?(?::|h|giờ)\s?\d{2}|^\(?(?:niêm yết|đăng (?:tải|ngày|lúc|trên)|(?:nguồn|tin|ảnh|bài)\s?[:,])/iu;
/** "- ", "+ ", "• ": the finer marks stand under the coarser ones. */
const MARKS: readonly RegExp[] = [/^[-–—]\s?/u, /^[+*]\s?/u, /^[•●▪‣·]\s?/u];

/** What the lines of an article stand under. */
export interface LineHeads {
  /** By the index of a block: the heads over it, the outer ones first. */
  readonly over: readonly (readonly Span[])[];
}

/**
 * The heads over every block: headings, lines in bold print, a few words on a line of their own, lines that end in a colon,
 * and for items of a list the items they are nested in. `tells`: does a stretch hold a figure of its own? Such a line tells
 * something, and heads nothing. In time linear in the number of blocks.
 */
export function lineHeads({ text, blocks }: Article, tells: (span: Span) => boolean): readonly (readonly Span[])[] {
  const chain = createHeadChain();
  let items: readonly Item[] = [];
  return blocks.map((block, place) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
    const depth = itemDepth(block, words);
    const level = levelOf(block, words, depth, tells);
    if (depth === null) {
      items = [];
      if (level !== null) {
        chain.add({ start: block.start, end: block.end, level, place }, words);
        return chain.open().filter((head) => head.place !== place);
      }
      return chain.open();
    }
    const heads = level !== null;
    items = items.filter((item) => item.depth < depth || (item.depth === depth && item.isMarked && !heads));
    const over = items.length === 0 ? chain.open() : [...chain.open(), ...items];
    if (heads && items.length < DEEPEST) items = [...items, { start: block.start, end: block.end, depth, isMarked: level < PLAIN_LEVEL || level === COLON_LEVEL }];
    return over;
  });
}

/** More of a block need not be looked at. */
const LONGEST = 200;
const DEEPEST = 8;

/** An item of a list that may head others; `isMarked`: by its print or a colon, so that items beside it stand under it too. */
interface Item extends Span {
  readonly depth: number;
  readonly isMarked: boolean;
}

/** How deep an item of a list stands, by its nesting and its mark; null for what is none. */
function itemDepth({ kind, depth }: Block, words: string): number | null {
  const mark = MARKS.findIndex((one) => one.test(words));
  if (kind !== 'list-item' && (kind !== 'paragraph' || mark < 0)) return null;
  return Math.max(depth, 1) * (MARKS.length + 1) + mark + 1;
}

/** The level of a block as a head, or null where it is none. */
function levelOf(block: Block, words: string, depth: number | null, tells: (span: Span) => boolean): number | null {
  const { kind, start, end, level } = block;
  if (kind === 'heading' || level !== undefined) {
    return tells(block) || (end - start > LONGEST && SENTENCE_END.test(words)) ? null : (level ?? SOME_LEVEL);
  }
  if (kind !== 'paragraph' && kind !== 'list-item') return null;
  const line = depth === null ? words : MARKS.reduce((rest, mark) => rest.replace(mark, ''), words);
  if (end - start >= LONGEST || !mayHead(line) || tells(block)) return null;
  if (line.trim().split(/\s+/u, MOST_WORDS + 1).length > MOST_WORDS || PRINTED.test(line)) return null;
  if (COLON.test(line)) return COLON_LEVEL;
  return SENTENCE_END.test(line) ? null : PLAIN_LEVEL;
}
