import { isUpperAt } from '../../text/characters.ts';
import type { Atom } from '../atom.ts';
import { readDigits } from '../digits.ts';
import { readMagnitude } from '../magnitudes.ts';
import { wordSet } from '../phrases.ts';
import type { NumeralKind } from '../quantity.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord } from '../scan.ts';
import { matchUnit } from '../units.ts';

/** A number that is no figure. `from`..`to` covers its words too; `numberTo` ends the number that begins at the atom. */
export interface NumeralMatch {
  readonly kind: NumeralKind;
  readonly from: number;
  readonly to: number;
}

/** One rule: does this number, in its surroundings, belong to a date, a code, ...? */
export type NumeralRule = (scan: Scan, atom: Atom) => NumeralMatch | null;

/** The value of a plain run of up to `most` digits, or -1. */
export function smallInteger(scan: Scan, at: number, most = 4): number {
  const token = scan.tokens[at];
  if (token?.kind !== 'digits' || token.norm.length > most) return -1;
  let value = 0;
  for (let index = 0; index < token.norm.length; index++) value = value * 10 + token.norm.charCodeAt(index) - 0x30;
  return value;
}

export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

export const isCapitalised = (scan: Scan, at: number): boolean =>
  !scan.shouted && isWord(scan, at) && isUpperAt(scan.text, scan.tokens[at]!.start);

/** Is every letter of the word upper case? */
export function isUpperWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return false;
  const raw = scan.text.slice(token.start, token.end);
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** Words that never name what is counted: a number before one of them stands alone. */
const FUNCTION_WORDS = wordSet(
  'và hoặc đến tới của ở tại là được đã có trong cho về với này đó cũng thì mà giữa rồi vừa do khi từ lên trở nhưng ' +
    'sẽ để bị theo trên dưới ngoài vào ra qua như nên bởi không chưa còn nay kia ấy đang hiện cùng hay so nhằm vì nếu ' +
    'sau trước gồm thuộc đạt tăng giảm bằng quy tiếp nối đi nằm gần cách hướng phải chiếm đứng hơn',
);

/** Nothing that is counted or measured follows: the end, a mark, a function word or a name. */
export function standsAlone(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !'%‰°$€£₫'.includes(next.norm);
  if (next.kind === 'digits') return true;
  return inSet(scan, to, FUNCTION_WORDS) || (isCapitalised(scan, to) && !isGlued(scan, to));
}

/** A percent sign, a magnitude or a unit of measure follows: the number is a figure whatever stands before it. */
export function isMeasured(scan: Scan, to: number): boolean {
  if (isMark(scan, to, '%') || isMark(scan, to, '‰')) return true;
  if (readMagnitude(scan, to) !== null) return true;
  const found = matchUnit(scan.units, scan.tokens, to, scan.bare);
  return found !== null && !found.item.discrete && scan.tokens[to]!.norm !== 'lần';
}

export const isCounted = (scan: Scan, to: number): boolean =>
  matchUnit(scan.units, scan.tokens, to, scan.bare)?.item.discrete === true;

const UP_TO = wordSet('đến tới to');
const BETWEEN = wordSet('giữa between');
const AND = wordSet('và and');

/**
 * "5 - 7 tỷ", "2000 đến 3000 hộ", "giữa 210 và 220 tỷ": the number opens a span of figures, whatever it looks like alone.
 */
export function opensSpan(scan: Scan, atom: Atom): boolean {
  const { from, to } = atom;
  const isBetween = inSet(scan, from - 1, BETWEEN) && inSet(scan, to, AND);
  const linked = isMark(scan, to, '-') || inSet(scan, to, UP_TO) || isBetween;
  if (!linked || !isDigits(scan, to + 1)) return false;
  const end = readDigits(scan, to + 1);
  const rises = end.digits.length + end.exponent >= atom.digits.length && Number(end.digits) > Number(atom.digits);
  return rises && (isMeasured(scan, end.to) || isCounted(scan, end.to));
}
