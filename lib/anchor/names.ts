import { MARK, NUMBER, WORD } from './kinds.ts';
import type { QueryToken } from './query.ts';
import { keysOf } from './word-key.ts';

/** Before a number or a letter these words make it the name of a day, a place, a part: "Tổ 3", "ngày 8", "quý II", "nhóm B". */
const NAMED: ReadonlySet<string> = new Set(
  keysOf(
    'ngày tháng năm quý tuần kỳ vụ đợt lần thứ khóa hạng loại cấp tổ thôn xóm bản ấp khu phố phường quận đội nhóm lớp khối ' +
      'bộ số stt điều khoản mục câu bài chương phần phòng tầng bảng vùng đoạn',
  ),
);
const HOURS: ReadonlySet<string> = new Set(keysOf('h giờ'));
const [MINUTE, DAY, MONTH, YEAR] = [59, 31, 12, 1900];
const ENDS = '.:;';

/**
 * A number that begins a row right behind the end of the one before: the text of a page runs them together ("động9:00",
 * "như sau:5. Trồng", "(5)" behind a word).
 */
export function beginsRow(tokens: readonly QueryToken[], at: number): boolean {
  const isBracket = tokens[at - 1]?.key === '(' && tokens[at]!.isJoined;
  const first = isBracket ? at - 1 : at;
  if (tokens[at]!.kind !== NUMBER || !tokens[first]!.isJoined) return false;
  const before = tokens[first - 1]!;
  if (before.kind === WORD) return !HOURS.has(before.key) || tokens[first - 2]?.kind !== NUMBER;
  return ENDS.includes(before.key) && tokens[first - 2]?.kind === WORD;
}

const BEFORE_LETTER = '.:;(-';
const BEHIND_LETTER = ').:/';

/** A letter that a row begins with: "a) 60 hộ", "(b) ...", "C. ...". A small one right behind a word cannot be told from it. */
export function isLetterHead(tokens: readonly QueryToken[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!isLetter(token) || behind?.kind !== MARK || !behind.isJoined || !BEHIND_LETTER.includes(behind.key))
    return false;
  return token.opens || before === undefined || BEFORE_LETTER.includes(before.key);
}

const isLetter = ({ kind, key }: QueryToken): boolean => kind === WORD && key.length === 1;

/** Is a number or a letter the name of a day, an hour, a place, a part of a list? */
export function isName(tokens: readonly QueryToken[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (isLetter(token)) return isLetterHead(tokens, at) || (before?.kind === WORD && NAMED.has(before.key));
  if (token.kind !== NUMBER) return false;
  const behind = tokens[at + 1];
  if (before?.kind === WORD && (NAMED.has(before.key) || (HOURS.has(before.key) && tokens[at - 2]?.kind === NUMBER)))
    return true;
  if (behind?.kind === WORD && HOURS.has(behind.key)) return true;
  // 28.12.2016
  return /_\d+_/.test(token.key) || isJoinedTo(tokens, at, at + 2) || isJoinedTo(tokens, at - 2, at);
}

/** Words that end as one of those that name, and name nothing: "thành phố 28 đảng viên", "dịch vụ 9 tháng". */
const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'nhiệm vụ|dịch vụ|phục vụ|nghiệp vụ|thành phố|biên bản|văn bản|cơ bản|cán bộ|đảng bộ|toàn bộ|nội bộ|quốc phòng|văn phòng|' +
    'dự phòng|tiêm phòng|dân số|tổng số|một số|chỉ số|doanh số|đa số|bộ đội|quân đội'
  )
    .split('|')
    .map((words) => keysOf(words).join(' ')),
);

/** Behind a word of time a pair of numbers is a day: "sáng 9/9", "đến 10/10". */
const BEFORE_DAY: ReadonlySet<string> = new Set(
  keysOf('sáng trưa chiều tối đêm hôm đến tới từ qua vào trước sau dịp lễ hai ba tư năm sáu bảy nhật'),
);
/** A greater number names nothing: there is no "thôn 12.846". */
const GREATEST_NAME = 9999;

/** Does a number only look like a name: a great one, one behind a compound, "9/9 xã"? It says how much. */
export function isAmount(tokens: readonly QueryToken[], at: number): boolean {
  const [other, before] = [tokens[at - 2], tokens[at - 1]];
  if (amountOf(tokens[at]!) > GREATEST_NAME) return true;
  if (before?.kind === WORD && other?.kind === WORD && COMPOUNDS.has(`${other.key} ${before.key}`)) return true;
  const first = [at, at - 2].find((from) => isJoinedTo(tokens, from, from + 2) && tokens[from + 1]!.key === '/');
  if (first === undefined || tokens[first + 3]?.kind !== WORD || tokens[first + 3]!.isJoined) return false;
  const head = tokens[first - 1];
  return head?.kind === WORD && !NAMED.has(head.key) && !BEFORE_DAY.has(head.key);
}

/** Do two numbers with one mark between them make a day or an hour: "8/5", "9:00"? "640/350" are workers done and planned. */
function isJoinedTo(tokens: readonly QueryToken[], first: number, second: number): boolean {
  const [a, mark, b] = [tokens[first], tokens[first + 1], tokens[second]];
  if (a?.kind !== NUMBER || mark?.kind !== MARK || b?.kind !== NUMBER || !mark.isJoined || !b.isJoined) return false;
  if (mark.key === ':') return amountOf(a) <= MINUTE && amountOf(b) <= MINUTE;
  // "16/19 tiêu chí" is no day
  return mark.key === '/' && amountOf(a) <= DAY && (amountOf(b) <= MONTH || amountOf(b) >= YEAR);
}

const amountOf = ({ key }: QueryToken): number => Number(key.slice(1));
