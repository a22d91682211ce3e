import type { FormCache } from './forms.ts';
import type { Token } from './tokens.ts';

/** What a syllable may begin with. Alone none of these is a word, but one letter may be a unit or a name. */
const LONG_ONSETS = new Set(['ch', 'gh', 'kh', 'ng', 'ngh', 'nh', 'ph', 'th', 'tr']);
const SHORT_ONSETS = new Set([...'bcdđghklmnpqrstvx']);
/** Words that begin with a vowel and often stand behind a letter that is a name or a unit ("anh T ở tổ 5"). */
const WORDS = new Set([
  ...'aàạáơởôốuùyý',
  'ai',
  'anh',
  'ăn',
  'âm',
  'ấy',
  'em',
  'ít',
  'ông',
  'oi',
  'ơi',
  'ủa',
  'uống',
  'ốm',
]);
const UNITS = new Set([...'mglhtk']);
const BILLION = new Set(['ỷ', 'ỉ']);
const VOWELS = /^[aăâeêioôơuưy]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** No word of the language begins with these but a few. */
const RIMES = /^[ờớợỡếềệểễ]./u;
const RIME_WORDS = new Set(['ớt', 'ớn', 'ếch', 'ễnh', 'ềnh']);
const ENDS_IN_VOWEL = /[aăâeêioôơuưy]$/u;

const toneless = (norm: string): string => norm.normalize('NFD').replace(TONES, '').normalize('NFC');
const isUpper = (raw: string): boolean => raw === raw.toUpperCase();

/** How surely two words are one that was broken: 0 not, 1 where others in the text are too, 2 surely. */
function brokenness(text: string, before: Token, token: Token, front: Token | undefined): 0 | 1 | 2 {
  if (before.kind !== 'word' || token.kind !== 'word' || token.glued || token.start - before.end !== 1) return 0;
  if (RIMES.test(token.norm) && !RIME_WORDS.has(token.norm) && ENDS_IN_VOWEL.test(toneless(before.norm))) return 2;
  const isLong = LONG_ONSETS.has(before.norm);
  if ((!isLong && !SHORT_ONSETS.has(before.norm)) || !VOWELS.test(toneless(token.norm))) return 0;
  // "98% KH ước đạt": an abbreviation, not the beginning of a word
  const raw = text.slice(before.start, before.end);
  if (isLong && isUpper(raw) && !isUpper(text.slice(token.start, token.end))) return 0;
  // "rộng 3 m ấy": a unit, but "128 t ỷ" is broken
  if (front?.kind === 'digits' && UNITS.has(before.norm) && !BILLION.has(token.norm)) return 0;
  if (isLong) return 2;
  return WORDS.has(token.norm) ? 0 : 1;
}

/** So many words that may be broken show that a text is. */
const FEWEST = 2;

/**
 * Joins the words that a scanned paper breaks ("thành ph ố B ắc Kạn", "ngư ời", "quy ết ngh ị"): a beginning without a vowel and
 * the rest of its syllable. The joined token spans the blank between them. Linear; gives the same list where nothing is broken.
 */
export function joinBroken(text: string, tokens: readonly Token[], cache: FormCache): readonly Token[] {
  const breaks: number[] = [];
  let sure = 0;
  for (let at = 1; at < tokens.length; at++) {
    const how = brokenness(text, tokens[at - 1]!, tokens[at]!, tokens[at - 2]);
    if (how === 0) continue;
    breaks.push(at);
    if (how === 2) sure++;
  }
  if (breaks.length === 0 || (sure === 0 && breaks.length < FEWEST)) return tokens;
  const joined: Token[] = tokens.slice(0, 1);
  const isBreak = new Set(breaks);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = joined.at(-1)!;
    joined[isBreak.has(at) ? joined.length - 1 : joined.length] = isBreak.has(at)
      ? merged(text, before, token, cache)
      : token;
  }
  return joined;
}

function merged(text: string, before: Token, token: Token, cache: FormCache): Token {
  const { norm, bare, tag } = cache.get(text.slice(before.start, before.end) + text.slice(token.start, token.end));
  return { ...before, end: token.end, norm, bare, tag };
}
