import { BLANK, classOf, DIGIT, INVISIBLE } from '../text/characters.ts';

/** A number in digits as it stands in a text. */
export interface Numeral {
  readonly end: number;
  /** Its value as Vietnamese writes it (dot between thousands, comma before decimals), without needless zeros. */
  readonly value: string;
  /** Its groups of digits, whatever parts them: 2,88 and 2.88 have the same. */
  readonly groups: string;
}

/** What has more groups is no number; it is cut, so that a run of them costs its length and no more. */
const MOST_GROUPS = 8;

/**
 * Reads the number that begins at a digit. Groups are parted by one dot or comma, or by one blank before exactly three
 * digits; marks that are not seen are passed over. Two numbers are the same when value or groups are.
 */
export function numeralAt(text: string, start: number): Numeral {
  const groups: string[] = [];
  const marks: string[] = [];
  let group = digitsAt(text, start);
  groups.push(group.digits);
  while (groups.length < MOST_GROUPS) {
    const mark = markAt(text, group.end, groups, marks);
    if (mark === null) break;
    marks.push(mark.mark);
    group = digitsAt(text, mark.end);
    groups.push(group.digits);
  }
  return { end: group.end, value: readValue(groups, marks), groups: groups.join('_') };
}

/** The run of digits at a place, as ASCII; `end` is behind its last digit. */
function digitsAt(text: string, start: number): { digits: string; end: number } {
  let digits = '';
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === INVISIBLE) continue;
    if (kind !== DIGIT) break;
    digits += String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code);
    end = at + 1;
  }
  return { digits, end };
}

const seenAt = (text: string, at: number): number => {
  let seen = at;
  while (seen < text.length && classOf(text.charCodeAt(seen)) === INVISIBLE) seen++;
  return seen;
};

/** The mark behind a group that another group follows, and where that begins; null at the number's end. */
function markAt(
  text: string,
  end: number,
  groups: readonly string[],
  marks: readonly string[],
): { mark: string; end: number } | null {
  const at = seenAt(text, end);
  const mark = text[at] ?? '';
  const next = seenAt(text, at + 1);
  if (classOf(text.charCodeAt(next)) !== DIGIT) return null;
  if (mark === '.' || mark === ',') return { mark, end: next };
  const isBlank = mark !== '\n' && mark !== '\r' && classOf(text.charCodeAt(at)) === BLANK;
  const isGrouped = groups[0]!.length <= 3 && marks.every((other) => other === ' ');
  return isBlank && isGrouped && next === at + 1 && digitsAt(text, next).digits.length === 3
    ? { mark: ' ', end: next }
    : null;
}

/** "1.234,5" is 1234.5, "2.500" is 2500, "2,50" is 2.5, "1.234.567" is 1234567; what is no number stays as it is grouped. */
function readValue(groups: readonly string[], marks: readonly string[]): string {
  const last = marks.at(-1);
  const whole = groups.slice(0, -1);
  const isGroup = (group: string, index: number): boolean => (index === 0 ? group.length <= 3 : group.length === 3);
  const sameMarks = marks.every((mark) => mark === marks[0]);
  const allGroups = groups[0] !== '0' && groups.every(isGroup);
  if (last === undefined) return plain(groups[0]!, '');
  if (allGroups && sameMarks && (last !== ',' || marks.length > 1)) return plain(groups.join(''), '');
  const others = marks.slice(0, -1);
  const isDecimal = last !== ' ' && others.every((mark) => mark !== last && mark === others[0]);
  return isDecimal && (others.length === 0 || whole.every(isGroup))
    ? plain(whole.join(''), groups.at(-1)!)
    : groups.join('_');
}

function plain(whole: string, decimals: string): string {
  const shown = whole.replace(/^0+(?=\d)/, '');
  const rest = decimals.replace(/0+$/, '');
  return rest === '' ? shown : `${shown}.${rest}`;
}
