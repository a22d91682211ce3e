import type { Span } from '../text/article.ts';
import { barePhrase } from '../text/tokens.ts';

/** Words before a recognition that take it back or put it off: "chưa được công nhận", "đề nghị công nhận", "đủ điều kiện". */
const NOT_YET = [
  'chua',
  'khong',
  'se',
  'de nghi',
  'du dieu kien',
  'trinh',
  'xet',
  'tham dinh',
  'cho cong nhan',
  'cho duoc',
  'cho xet',
  'phan dau',
  'nham',
  'muc tieu',
  'ke hoach',
  'lo trinh',
  'dang ky',
  'du kien',
  'neu',
].map((words) => ` ${words} `);

/** How far a sentence is looked at on either side of the figure; longer ones say other things as well. */
const REACH = 300;

/** Does the sentence around the figure say, in one of the given phrases, that the target is recognised as reached? */
export function isMet(text: string, figure: Span, phrases: readonly string[]): boolean {
  const before = lastPiece(text.slice(Math.max(0, figure.start - REACH), figure.start));
  const after = firstPiece(text.slice(figure.end, figure.end + REACH));
  const sentence = ` ${barePhrase(before + text.slice(figure.start, figure.end) + after)} `;
  return phrases.some((phrase) => {
    const at = sentence.indexOf(` ${barePhrase(phrase)} `);
    if (at < 0) return false;
    const lead = sentence.slice(0, at + 1);
    return !NOT_YET.some((words) => lead.includes(words));
  });
}

const END = /[.!?…]\s|\n/g;

function lastPiece(text: string): string {
  let start = 0;
  for (const end of text.matchAll(END)) start = end.index + 1;
  return text.slice(start);
}

function firstPiece(text: string): string {
  const at = text.search(END);
  return at < 0 ? text : text.slice(0, at);
}
