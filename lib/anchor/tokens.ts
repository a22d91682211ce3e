import { MARK, NUMBER, SIGN, WORD } from './kinds.ts';
import { markOf } from './marks.ts';
import { isNumberWord, readWordNumber, romanValue } from './number-words.ts';
import { DIGIT, readNumeral } from './numeral.ts';
import { beginsItem, isParted } from './openings.ts';
import { printedIn } from './printed.ts';
import { wordKey } from './word-key.ts';

/** A piece of text that is compared as a whole; two pieces with one key are the same to a reader. */
export interface Token {
  readonly kind: number;
  readonly key: string;
  /** A number's groups of digits, with which it is the same as another however they are parted; else "". */
  readonly groups: string;
  /** UTF-16, `end` behind the last character. */
  readonly start: number;
  readonly end: number;
  /** Does it begin with a capital? */
  readonly isCapital: boolean;
  /** Does a sentence, a row or a paragraph begin with it? */
  readonly opens: boolean;
}

const FRACTION = /[¼-¾⅐-⅞]/;

/**
 * The tokens of a text, in turn. Of equal keys: decomposed letters, capitals, either place of a tone mark, "tỷ" and "tỉ",
 * "phần trăm" and "%", "½" and "1/2", dashes of any length, quotation marks of any kind, numbers of one value ("mười hai" and 12, "quý II"
 * and "quý 2"). `keys` remembers the keys
 * of words.
 */
export function* tokensOf(text: string, keys: Map<string, string>): Generator<Token> {
  /** Words that may be of one number. */
  let words: Token[] = [];
  for (const token of piecesOf(text, keys)) {
    const last = words.at(-1);
    if (last && (token.opens || text.slice(last.end, token.start).trim() !== '' || !isNumberWord(token.key))) {
      yield* numbersIn(words);
      words = [];
    }
    if (token.kind === WORD && isNumberWord(token.key)) words.push(token);
    else yield token;
  }
  yield* numbersIn(words);
}

/** The words, with each number among them as one token. */
function* numbersIn(words: readonly Token[]): Generator<Token> {
  const keys = words.map(({ key }) => key);
  for (let at = 0; at < words.length; ) {
    const number = readWordNumber(keys, at);
    const first = words[at]!;
    if (number === null) yield first;
    else {
      const value = String(number.value);
      const { end } = words[at + number.words - 1]!;
      yield { ...first, kind: NUMBER, key: `#${value}`, groups: `_${value}`, end, isCapital: false };
    }
    at += number?.words ?? 1;
  }
}

/** The tokens without regard to numbers in words. */
function* piecesOf(text: string, keys: Map<string, string>): Generator<Token> {
  let before: Token | null = null;
  /** "phần", which waits for what follows it. */
  let held: Token | null = null;
  for (const { printed, start } of printedIn(text)) {
    if (FRACTION.test(printed)) {
      if (held !== null) yield held;
      held = null;
      for (before of fractionOf(printed, start)) yield before;
      continue;
    }
    const token: Token = tokenOf(text, printed, start, before, keys);
    before = token;
    if (held !== null && token.key === HUNDRED) {
      yield { ...held, kind: SIGN, key: '%', end: token.end };
      held = null;
      continue;
    }
    if (held !== null) yield held;
    held = token.key === PER ? token : null;
    if (held === null) yield token;
  }
  if (held !== null) yield held;
}

function tokenOf(text: string, printed: string, start: number, before: Token | null, keys: Map<string, string>): Token {
  const isWord = /^\p{L}/u.test(printed);
  // "M2" is a unit in capitals
  const isCapital = isWord && /^\p{Lu}\P{N}*$/u.test(printed);
  const opens =
    before === null || (isWord ? isCapital && isParted(text, before, start, printed) : beginsItem(text, before, start));
  const place = { start, end: start + printed.length, isCapital, opens };
  if (isWord) {
    const roman = before?.kind === WORD ? romanValue(printed, before.key) : null;
    if (roman !== null) return { kind: NUMBER, key: `#${roman}`, groups: `_${roman}`, ...place, isCapital: false };
    return { kind: WORD, key: keyOf(printed, keys), groups: '', ...place };
  }
  if (DIGIT.test(printed[0]!)) {
    const { value, groups } = readNumeral(printed);
    return { kind: NUMBER, key: `#${value}`, groups: `_${groups}`, ...place };
  }
  return { ...markOf(text, printed, start, before), groups: '', ...place };
}

/** "½" as the numbers and the mark of "1/2", all in its place. */
function fractionOf(printed: string, start: number): Token[] {
  const place = { start, end: start + printed.length, isCapital: false, opens: false };
  const [over, under] = printed.normalize('NFKD').split('⁄');
  const number = (digits = ''): Token => ({ kind: NUMBER, key: `#${digits}`, groups: `_${digits}`, ...place });
  return [number(over), { kind: MARK, key: '/', groups: '', ...place }, number(under)];
}

function keyOf(printed: string, keys: Map<string, string>): string {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  const key = wordKey(printed);
  keys.set(printed, key);
  return key;
}

const PER = wordKey('phần');
const HUNDRED = wordKey('trăm');
