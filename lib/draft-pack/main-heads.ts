import type { Article, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';

/** The main heads that are open at a place, the outer ones first. */
export type MainHeads = (place: Span) => readonly Span[];

/** How the main parts of a document are numbered, the outer ways first. */
const NUMBERINGS: readonly RegExp[] = [
  /^(?:phần|chương|mục)\s/iu,
  /^điều\s\d/iu,
  /^[A-H][.)]\s/u,
  /^[IVXL]{1,6}\s?[.)/–-]/u,
];
const LOUD = 1.5;
/** More of a line is no head, in UTF-16 units. */
const LONGEST = 300;
/** A head that opens a line of sentences has so many words at most. */
const MOST_WORDS = 16;

interface Main extends Span {
  readonly rank: number;
}

/**
 * The main heads of a document: "Điều 2. Thông qua các chỉ tiêu năm 2019 như sau:", however long, "II. CHỈ TIÊU NĂM 2020", a line in
 * capitals; and such a head in front of the sentences of its line. Each holds until the next one of its rank or above it.
 * `tells`: does a stretch hold a figure?
 */
export function mainHeads({ text, blocks }: Article, tells: (span: Span) => boolean): MainHeads {
  let open: readonly Main[] = [];
  const over = blocks.map(({ start, end, kind }): readonly Main[] => {
    if (kind === 'title') return open;
    for (const head of headsIn(text, { start, end })) {
      // "II. KẾ HOẠCH NĂM 2021 (Chỉ tiêu | Đơn vị tính | Kế hoạch)": a head that opens a table's own heads
      if (kind === 'cell' && (head.rank === LOUD || !/\p{Lu}{2}/u.test(text.slice(start + 3, end)))) break;
      // "Điều 1. Nhất trí đánh giá năm 2021: thu ngân sách đạt 236 tỷ đồng": what opens a line that tells something heads that line alone
      if (tells(head))
        return [...open.filter(({ rank }) => rank < head.rank), ...openingOf(text, head).filter((one) => !tells(one))];
      open = [...open.filter(({ rank }) => rank < head.rank), head];
    }
    return open;
  });
  return ({ start }) => (over[firstEndingAfter(blocks, start)] ?? []).filter((head) => head.start < start);
}

/** The line itself, or where it is longer what opens it up to its first stop. */
function headsIn(text: string, { start, end }: Span): readonly Main[] {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  const rank = rankOf(line);
  if (rank === null) return [];
  if (end - start <= LONGEST && !/[.!?]\s+\S/u.test(withoutNumber(line))) return [{ start, end, rank }];
  return openingOf(text, { start, end, rank });
}

function openingOf(text: string, { start, end, rank }: Main): readonly Main[] {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  const opening = /^.*?[.:](?=\s|$)/u.exec(withoutNumber(line))?.[0] ?? '';
  const number = line.length - withoutNumber(line).length;
  if (opening === '' || opening.split(/\s+/u).length > MOST_WORDS) return [];
  return [{ start, end: start + number + opening.length, rank }];
}

/** "II. ", "Điều 2. ": the stop behind the number ends no sentence. */
const withoutNumber = (line: string): string =>
  line.replace(/^(?:(?:phần|chương|mục|điều)\s+(?:thứ\s+)?\S+|[A-H]|[IVXL]{1,6})\s?[.):/–-]?\s*/iu, '');

function rankOf(line: string): number | null {
  const found = NUMBERINGS.findIndex((numbering) => numbering.test(line));
  if (found >= 0) return found;
  const first = line.split(/[.:]/u)[0] ?? '';
  return first === first.toUpperCase() && (first.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 ? LOUD : null;
}
