import type { Span } from './article.ts';
import { BLANK, COMBINING, classOf, DIGIT, INVISIBLE, isUpperAt, LETTER, skipBlanks } from './characters.ts';
import type { FormCache } from './forms.ts';
import { createFormCache } from './forms.ts';

/** Words that keep their full stop inside a sentence, without accents and lower case. */
const ABBREVIATIONS = new Set(
  (
    'tp tx tt h q p x tr ts ths gs pgs bs ks cn ns nsnd nsut lm dr mr mrs ms st vs no tel dt cty gd pgd ubnd hdnd ' +
    'mt ct dc d ng nd sl kl sp ncs bt pbt ttr nq qd tk stt vd'
  ).split(' '),
);
/** Unlike those, these often do end a sentence ("v.v. Thành phố ...", "215.000 trđ. Tổng thu ...", "bằng 96% KH. Chi ..."). */
const TRAILING = new Set(['vv', 'v', 'trd', 'kh']);
const CLOSERS = '"”’\'»)]';
const ENDERS = '.!?…';
const isEnder = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

const previousVisible = (text: string, index: number, start: number): number => {
  let at = index - 1;
  while (at >= start) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== INVISIBLE && kind !== COMBINING) return at;
    at--;
  }
  return -1;
};

/** Start of the run of letters (or digits) that ends at `index`, inclusive. Looks back a few characters only. */
function runStart(text: string, index: number, start: number, kind: number): number {
  let at = index;
  const floor = Math.max(start, index - 24);
  while (at > floor) {
    const before = classOf(text.charCodeAt(at - 1));
    if (before !== kind && before !== INVISIBLE && before !== COMBINING) break;
    at--;
  }
  return at;
}

const LONGEST_LIST_MARK = 4;

/** "1.", "II.", "a)" at the head of a sentence: the mark of a list, not its end. */
function isListMark(text: string, sentenceStart: number, dot: number): boolean {
  let end = dot;
  while (end > sentenceStart && classOf(text.charCodeAt(end - 1)) === BLANK) end--;
  if (end - sentenceStart > LONGEST_LIST_MARK) return false;
  const head = text.slice(sentenceStart, end).trim();
  return /^\d{1,2}$/u.test(head) || /^[ivx]{1,4}$/iu.test(head) || /^[a-zđ]$/iu.test(head);
}

/** "42. 62%": a decimal mark with a blank after it. */
function isBrokenDecimal(text: string, dot: number, next: number, start: number, end: number): boolean {
  if (dot === start || classOf(text.charCodeAt(dot - 1)) !== DIGIT || classOf(text.charCodeAt(next)) !== DIGIT) {
    return false;
  }
  if (dot - runStart(text, dot - 1, start, DIGIT) > 3) return false;
  let at = next;
  while (at < end && at < next + 4 && classOf(text.charCodeAt(at)) === DIGIT) at++;
  return at - next <= 3 && text[skipBlanks(text, at, end)] === '%';
}

function stopEnds(text: string, dot: number, sentenceStart: number, end: number, cache: FormCache): boolean {
  const before = previousVisible(text, dot, sentenceStart);
  if (before < 0) return false;
  let after = dot + 1;
  while (after < end && classOf(text.charCodeAt(after)) === INVISIBLE) after++;
  if (after >= end) return true;
  const beforeKind = classOf(text.charCodeAt(before));
  const afterKind = classOf(text.charCodeAt(after));
  const next = skipBlanks(text, after, end);
  if (next >= end) return true;
  if (isListMark(text, sentenceStart, dot)) return false;
  const word =
    beforeKind === LETTER ? cache.get(text.slice(runStart(text, before, sentenceStart, LETTER), before + 1)).bare : '';
  if (afterKind === BLANK) {
    if (ABBREVIATIONS.has(word)) return false;
    if (word.length === 1 && isUpperAt(text, before)) return false;
    if (TRAILING.has(word)) return isUpperAt(text, next);
    return !isBrokenDecimal(text, dot, next, sentenceStart, end);
  }
  if (CLOSERS.includes(text[after]!)) return true;
  if (afterKind === DIGIT) return beforeKind === LETTER && word.length > 1 && !ABBREVIATIONS.has(word);
  if (afterKind !== LETTER || !isUpperAt(text, after)) return false;
  // "tiêu chí.Tổng thu": a full stop with no blank after it, but not "T.P", "TP.Bắc Kạn" or "www.Ten.vn".
  if (beforeKind === DIGIT || !(beforeKind === LETTER)) return true;
  return word.length > 1 && !ABBREVIATIONS.has(word);
}

function endsAt(text: string, index: number, sentenceStart: number, end: number, cache: FormCache): boolean {
  const mark = text[index];
  if (mark === '.' && text[index + 1] !== '.' && text[index - 1] !== '.') {
    return stopEnds(text, index, sentenceStart, end, cache);
  }
  if (index + 1 < end && ENDERS.includes(text[index + 1]!)) return false;
  const next = skipBlanks(text, index + 1, end);
  if (next >= end) return true;
  if (mark === '!' || mark === '?') return next > index + 1;
  return isUpperAt(text, next);
}

/** Behind the quotes and brackets that close with a sentence, and the invisible marks between them. */
function behindClosers(text: string, from: number, end: number): number {
  let behind = from;
  for (let at = from; at < end; at++) {
    if (CLOSERS.includes(text[at]!)) behind = at + 1;
    else if (classOf(text.charCodeAt(at)) !== INVISIBLE) break;
  }
  return behind;
}

/**
 * The sentences of a span (normally a block), in order, without the blanks between them. A full stop with no blank after it
 * ends a sentence too when a capital follows a word; one inside a number or after an abbreviation does not. Semicolons
 * part clauses, not sentences. Linear; pass one cache for all spans of an article, so that each distinct word before a full
 * stop is normalised once.
 */
export function findSentences(text: string, span: Span, cache: FormCache = createFormCache()): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, span.start, span.end);
  let at = start;
  while (at < span.end) {
    if (!isEnder(text.charCodeAt(at)) || !endsAt(text, at, start, span.end, cache)) {
      at++;
      continue;
    }
    at = behindClosers(text, at + 1, span.end);
    sentences.push({ start, end: at });
    start = skipBlanks(text, at, span.end);
    at = start;
  }
  if (start < span.end) {
    let end = span.end;
    while (end > start && classOf(text.charCodeAt(end - 1)) === BLANK) end--;
    sentences.push({ start, end });
  }
  return sentences;
}
