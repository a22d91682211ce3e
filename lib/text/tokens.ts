import type { Span } from './article.ts';
import { BLANK, COMBINING, classOf, DIGIT, INVISIBLE, LETTER, SURROGATE } from './characters.ts';
import type { FormCache, WordForm } from './forms.ts';
import { createFormCache } from './forms.ts';

type TokenKind = 'word' | 'digits' | 'mark';

/**
 * One token. `start`, `end`: UTF-16 offsets into the text, invisible marks inside a word or number included. Blanks are no
 * tokens: see `glued`. Letters and digits always part ("m2" is "m", "2").
 *
 * `norm` and `bare`: see WordForm; a run of digits has its ASCII digits in both, a mark its plain form in both (every dash
 * and minus is "-", fullwidth marks are ASCII, every double quote is '"').
 */
export interface Token extends Span, WordForm {
  readonly kind: TokenKind;
  /** No blank stands between this token and the one before it (invisible marks may). */
  readonly glued: boolean;
}

const DASHES = '‐‑‒–—―−﹘﹣－';
const QUOTES = '“”„‟«»″＂';
const NON_DIGITS = /[^0-9]/gu;

function plainMark(code: number): string {
  const char = String.fromCharCode(code);
  if (code < 0x80) return char;
  if (DASHES.includes(char)) return '-';
  if (QUOTES.includes(char)) return '"';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return char;
}

function asciiDigits(raw: string): string {
  return raw.replace(/[０-９]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(NON_DIGITS, '');
}

/** The end of a run of `kind` that begins at `index`; invisible marks inside it belong to it, trailing ones do not. */
function runEnd(text: string, index: number, end: number, kind: number): { end: number; plain: boolean } {
  let last = index;
  let plain = true;
  for (let at = index; at < end; at++) {
    const code = text.charCodeAt(at);
    const found = classOf(code);
    if (found === kind || found === COMBINING) last = at + 1;
    else if (found !== INVISIBLE) break;
    if (code > 0x7f) plain = false;
  }
  return { end: last, plain };
}

/**
 * Cuts `text.slice(span.start, span.end)` into words, runs of digits and single marks, in order. Linear; pass one cache for
 * all spans of an article, so that each distinct word is normalised once.
 */
export function tokenize(text: string, span?: Span, cache: FormCache = createFormCache()): Token[] {
  const end = span?.end ?? text.length;
  const tokens: Token[] = [];
  let at = span?.start ?? 0;
  let glued = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === BLANK || kind === INVISIBLE) {
      at++;
      if (kind === BLANK) glued = false;
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      at = runEnd(text, start, end, LETTER).end;
      const { norm, bare, tag } = cache.get(text.slice(start, at));
      tokens.push({ kind: 'word', start, end: at, norm, bare, tag, glued });
    } else if (kind === DIGIT) {
      const run = runEnd(text, start, end, DIGIT);
      at = run.end;
      const digits = run.plain ? text.slice(start, at) : asciiDigits(text.slice(start, at));
      tokens.push({ kind: 'digits', start, end: at, norm: digits, bare: digits, tag: 0, glued });
    } else {
      at = kind === COMBINING ? runEnd(text, start, end, COMBINING).end : start + 1;
      if (kind === SURROGATE && at < end && classOf(text.charCodeAt(at)) === SURROGATE) at++;
      const mark = at - start === 1 ? plainMark(code) : text.slice(start, at);
      tokens.push({ kind: 'mark', start, end: at, norm: mark, bare: mark, tag: 0, glued });
    }
    glued = true;
  }
  return tokens;
}

/** The words of a phrase in matching form, joined by one blank: how lexicon entries are keyed. Marks and digits stay. */
export function normPhrase(phrase: string, cache?: FormCache): string {
  return tokenize(phrase, undefined, cache)
    .map((token) => token.norm)
    .join(' ');
}

/** `normPhrase` without accents. */
export function barePhrase(phrase: string, cache?: FormCache): string {
  return tokenize(phrase, undefined, cache)
    .map((token) => token.bare)
    .join(' ');
}
