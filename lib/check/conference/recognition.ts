import type { Span } from '../../text/article.ts';
import { barePhrase } from '../../text/tokens.ts';

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
  'cho tinh',
  'cho ubnd',
  'cho uy ban',
  'not',
  'yet',
  'will',
  'expected',
  'plans',
  'aims',
  'proposed',
  'asked',
].map((words) => ` ${words} `);

/** "sau 6 năm phấn đấu": an effort that is over. */
const PAST_EFFORT = / (?:sau|qua) (?:\S{1,8} ){1,3}nam (?:\S{1,8} ){0,2}phan dau /gu;

/** How far a sentence is looked at on either side of the figure; longer ones say other things as well. */
const REACH = 300;

/**
 * Does the sentence around the figure say, in one of the given phrases, that the target is recognised as reached? The name
 * of the place may stand within the phrase: "quyết định công nhận xã Nông Thượng đạt chuẩn". `place` is its id.
 */
export function isMet(text: string, figure: Span, phrases: readonly string[], place: string): boolean {
  const before = lastPiece(text.slice(Math.max(0, figure.start - REACH), figure.start));
  const after = firstPiece(text.slice(figure.end, figure.end + REACH));
  const words = ` ${barePhrase(before + text.slice(figure.start, figure.end) + after)} `;
  const sentence = withoutName(words, place);
  return phrases.some((phrase) => {
    const at = sentence.indexOf(` ${barePhrase(phrase)} `);
    if (at < 0) return false;
    const lead = sentence.slice(0, at + 1).replace(PAST_EFFORT, ' ');
    return !NOT_YET.some((words) => lead.includes(words));
  });
}

const LEVELS = ['xa', 'phuong', 'commune', 'ward'];

/** Without the place's name. */
function withoutName(words: string, place: string): string {
  const name = place.replaceAll('-', ' ');
  let rest = words;
  for (const level of LEVELS) rest = rest.replaceAll(` ${level} ${name} `, ' ');
  return rest.replaceAll(` ${name} `, ' ');
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
