import { DIGIT } from './numeral.ts';

/** The token before one, as far as it tells whether something has ended; the key of a number begins with "#". */
interface Before {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export const DASHES = '-‐‑‒–—―−﹣－';
const ENDS = '.;:!?…•';
const JOINS = '"-/(&+';
const BULLETS = '-+*•';

/**
 * Does an item of a list begin with a mark or a number: "- Huyện Bạch Thông", "(2) Trồng rừng", "3. Tài chính"? It stands right behind what has
 * ended, or in a new line; a mark has a blank behind it.
 */
export function beginsItem(text: string, before: Before, start: number): boolean {
  const isJoined = before.end === start;
  if (!isJoined && !text.slice(before.end, start).includes('\n')) return false;
  if (DIGIT.test(text[start]!)) return ENDS.includes(before.key) && !(isJoined && isDigitBefore(text, before.start));
  const isBullet = BULLETS.includes(text[start]!) || DASHES.includes(text[start]!);
  // "kinh tế- xã hội" has lost a blank
  if (isBullet && isJoined && !ENDS.includes(before.key) && /^.\s+\p{Ll}/u.test(text.slice(start, start + 4)))
    return false;
  return isBullet ? /\s/.test(text[start + 1] ?? '') : /^\([\p{L}\p{N}]{1,3}\)/u.test(text.slice(start, start + 5));
}

/** "9:00", "5.3": a mark between two digits ends nothing. */
const isDigitBefore = (text: string, at: number): boolean => DIGIT.test(text[at - 1] ?? '');

/**
 * Has something ended before a capital? A sentence, or, where no blank or a new line stands between, an element: the text
 * content of a page runs paragraphs and rows together ("100%Xã Nông Thượng").
 */
export function isParted(text: string, before: Before, start: number, printed: string): boolean {
  if (ENDS.includes(before.key)) return true;
  // "5A" is the name of a class, "100%Xã" the end of a row
  if (before.end === start) return !JOINS.includes(before.key) && !(before.key.startsWith('#') && printed.length === 1);
  return text.slice(before.end, start).includes('\n');
}
