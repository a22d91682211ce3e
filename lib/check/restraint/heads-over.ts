import type { Figure } from '../../figure/figure.ts';
import type { Article, Block, Span, Table } from '../../text/article.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import { type CellHeads, createCellHeads } from './cell-heads.ts';
import { lineHeads } from './line-heads.ts';
import { COUNTS_PLACES } from './parts.ts';

/** What stands over a place of an article and may hold its numbers to a part ("Ngành giáo dục", the column "Nữ"). */
export interface HeadsOver extends CellHeads {
  /** The table in which the place lies, or null. */
  readonly table: Span | null;
}

/**
 * Finds the heads over a place: headings, lines that head others, what a paragraph opens with instead of a heading, and of a
 * cell the heads of its row and column, the lines across its table and its caption. Lines and tables are each gone through
 * once, when the first place is asked about. `figures`: those of the article, in the order of their places.
 */
export function createHeadsOver(article: Article, figures: readonly Figure[]): (place: Span) => HeadsOver {
  const { text, blocks, tables } = article;
  // "Sáu phường": how many they are tells nothing of them
  const told = figures.filter(({ indicator, unit }) => indicator !== null && !COUNTS_PLACES.has(unit));
  const tells = ({ start, end }: Span): boolean => {
    const next = told[firstEndingAfter(told, start)];
    return next !== undefined && next.start < end;
  };
  const ofTables = new Map<Table, (place: Span) => CellHeads>();
  let ofLines: readonly (readonly Span[])[] | null = null;
  return (place) => {
    ofLines ??= lineHeads(article, tells);
    const at = firstEndingAfter(blocks, place.start);
    const lines = ofLines[at] ?? [];
    const table = tables[firstEndingAfter(tables, place.start)];
    if (table === undefined || table.start > place.start) {
      return { named: [...lines, ...opening(text, blocks[at], place, tells)], numbered: [], table: null };
    }
    const cellHeads = ofTables.get(table) ?? createCellHeads(text, table, tells);
    ofTables.set(table, cellHeads);
    const { named, numbered } = cellHeads(place);
    const around = [...lines.filter((line) => !isWithin(line, table.caption)), ...noteUnder(text, blocks, table)];
    return { named: [...around, ...named], numbered, table };
  };
}

const isWithin = ({ start, end }: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= start && end <= outer.end;

const NOTE = /^\(?(?:\*|ghi chú|chú thích|lưu ý)/iu;

/** The caption or note right under a table. */
function noteUnder(text: string, blocks: readonly Block[], table: Table): Span[] {
  const next = blocks[firstEndingAfter(blocks, table.end)];
  if (next === undefined) return [];
  return next.kind === 'caption' || NOTE.test(text.slice(next.start, next.start + 12)) ? [next] : [];
}

/**
 * A few words and a full stop in front of the first sentence ("Ngành giáo dục. Năm 2016, chi ..."), with their number; with a
 * semicolon where they name a field ("Lĩnh vực du lịch khởi sắc; năm 2016 tạo ...").
 */
const OPENING =
  /^(?:[-–—+*•\s]{0,4}(?:[IVX]{1,4}|\d{1,2}|\p{L})[.)]\s{0,4})?(?:[^.!?…:;,\n]{3,60}\.|(?:lĩnh vực|mảng|khâu) [^.!?…:;,\n]{3,60};)(?=\s)/iu;
const MOST_WORDS = 6;
/** Words of a sentence that tells something: a name has none of them. */
const TELLING =
  /(?<!\p{L})(?:đã|đang|sẽ|được|vẫn|là|có|còn|đến|tới|lại|không|chưa|rất|bị|phải|cần|tiếp tục|diễn ra|hơn)(?!\p{L})/iu;

function opening(text: string, block: Block | undefined, { start }: Span, tells: (span: Span) => boolean): Span[] {
  if (block === undefined || block.start > start) return [];
  const found = OPENING.exec(text.slice(block.start, Math.min(start, block.start + 80)))?.[0];
  if (found === undefined || found.trim().split(/\s+/u).length > MOST_WORDS || TELLING.test(found)) return [];
  const head = { start: block.start, end: block.start + found.length };
  return tells(head) ? [] : [head];
}
