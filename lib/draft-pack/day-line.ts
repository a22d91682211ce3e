import type { Span } from '../text/article.ts';
import { firstLines } from './head-lines.ts';

/** "Bát Xát, ngày 22 tháng 6 năm 2020", "Phan Rang - Tháp Chàm, ngày 03 tháng 12 năm 2021" */
const DAY_LINE =
  /(?:^|[.\n|*]\s{0,3}|\s{3})(?:(?:Thị xã|Thành phố|TP\.?|Huyện|Quận|Thị trấn|Phường|Xã|Đặc khu) )?(\p{Lu}\p{L}*(?:(?: | ?[-–] ?)\p{Lu}\p{L}*){0,5}), (?:ngày|\d\d?[-/.]\d)/u;
/** It stands at the head, or at the foot among so many last letters. */
const FOOT = 600;

/** A name that stands somewhere in a text. */
export interface Name extends Span {
  readonly name: string;
}

/** The place that the line of the day names; null where there is none. */
export function nameOfDayLine(text: string): Name | null {
  for (const { start, end } of [...firstLines(text), { start: Math.max(0, text.length - FOOT), end: text.length }]) {
    const found = DAY_LINE.exec(text.slice(start, end));
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    const at = start + found.index + found[0].lastIndexOf(name);
    return { name, start: at, end: at + name.length };
  }
  return null;
}
