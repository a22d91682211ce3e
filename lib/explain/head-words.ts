import type { HeadSpan } from '../check/verdict.ts';
import { wordsOf } from './excerpt.ts';

/** So many characters of a head name it. */
const LONGEST = 80;

/** The heads that a cell stands under, in one line: "Kết nạp đảng viên › Năm 2017 › Chỉ tiêu". Without the caption, which is long. */
export const headWords = (text: string, heads: readonly HeadSpan[]): string =>
  heads
    .filter(({ side }) => side !== 'table')
    .map((head) => wordsOf(text, head))
    .map((words) => (words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words))
    .join(' › ');
