import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { isOfDoing } from './of-doing.ts';
import { isAmount, isParting, partEnd, partStart, type Stretch } from './parts.ts';
import { MANY } from './title-words.ts';
import { begins, lengthOf, wordList } from './word-list.ts';

/** In front of those who do it. */
const CROWDS = wordList('đội ngũ|cộng đồng|khối|giới|lực lượng|hệ thống|mỗi|từng|một|số|phần lớn|đa số');

/**
 * "Các doanh nghiệp, nhà đầu tư đóng góp 32 tỷ đồng cho ngân sách, tạo 420 việc làm": behind another number a verb without a
 * subject has that of the sentence. Where that one is less than the place, its words, as a stretch.
 */
export function doerOf(tokens: readonly Token[], head: number, figure: Figure, counted: Counted): Stretch | null {
  const { groups, undertakings, bodies, sectors } = counted.residue.less;
  const part = partStart(tokens, head);
  if (!isOfDoing(figure) || !goesOn(tokens, part) || !isOfDeed(tokens.slice(part, head), counted)) return null;
  let from = 0;
  // "Năm 2016, ..."
  while (from < part && isTime(tokens, from)) from = partEnd(tokens, from) + 1;
  let at = from;
  for (let step = 1; step > 0 && at < part; at += step) {
    step = Math.max(lengthOf(tokens, at, MANY), lengthOf(tokens, at, CROWDS));
  }
  const isLess = [groups, undertakings, bodies, sectors].some((list) => begins(tokens, at, list));
  return isLess && at < part
    ? { from: at, to: Math.min(partEnd(tokens, at), firstAmount(tokens, at)), role: 'complement' }
    : null;
}

/** Does its part of the sentence begin with the deed itself ("xây dựng mới và sửa chữa 2 căn nhà")? */
const isOfDeed = (front: readonly Token[], { source, nameWords }: Counted): boolean =>
  front.every(({ norm }) => nameWords.has(norm) || source.some((own) => own.norm === norm));

/** Does only a comma part it from a number in front? */
function goesOn(tokens: readonly Token[], part: number): boolean {
  if (tokens[part - 1]?.bare !== ',') return false;
  for (let at = part - 1; at >= 0 && tokens[at]!.bare !== ';'; at--) if (isAmount(tokens, at)) return true;
  return false;
}

/** Does a part tell of a time alone? */
function isTime(tokens: readonly Token[], from: number): boolean {
  const to = partEnd(tokens, from);
  return isParting(tokens, to) && tokens.slice(from, to).some(({ bare }) => /^(?:nam|thang|quy|year)$/u.test(bare));
}

function firstAmount(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((_, index) => index >= from && isAmount(tokens, index));
  return at < 0 ? tokens.length : at;
}
