import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, COLON, COMMA, NO_BREAK, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';

/** Where the words of one quantity are: indexes of tokens, `to` exclusive. */
export interface Window {
  /** The first token after the quantity before and what belongs to it ("KH tỉnh giao"), or the sentence's first. */
  readonly from: number;
  /** The first token of the part of the sentence that has a subject of its own; `from` when there is none. */
  readonly own: number;
  /** Has the quantity words of its own in front of it that say what is measured? */
  readonly hasSubject: boolean;
  /** The token where its clause ends behind it. */
  readonly to: number;
  /** The first token of the next quantity, or the number of tokens. */
  readonly next: number;
  readonly inBracket: boolean;
  /** Stretches between `own` and the quantity that say nothing of what is measured: the tokens around them. */
  readonly asides: readonly (readonly [number, number])[];
}

function contentIn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.content[at] === 1) return true;
  return false;
}

function nameIn(sentence: Sentence, from: number, to: number): boolean {
  return anyIn(sentence.names, from, to, ({ last }) => last < to);
}

function startsAside(sentence: Sentence, from: number, to: number): boolean {
  return anyIn(sentence.cues, from, Math.min(to, from + 2), ({ kind }) => kind === 'aside');
}

function endBehind(sentence: Sentence, at: number, next: number): number {
  let to = at;
  while (to < next && sentence.breaks[to] === NO_BREAK) to++;
  return to;
}

const PLANS = cueSet('plan', 'same-period');
const TAIL_ENDS = cueSet(
  'up',
  'down',
  'exceed',
  'down-to',
  'up-to',
  'left',
  'reach',
  'equal',
  'share',
  'from',
  'times-up',
  'part',
);

/**
 * Past the words that belong to the quantity before: what it counts ("7.023 ha rừng, đạt"), what its percentage is of, what
 * it is compared with.
 */
function behindTail(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) if (sentence.breaks[at] !== NO_BREAK) return at;
  for (let at = from; at < to; at++) {
    if (sentence.breaks[at] !== NO_BREAK || sentence.content[at] === 1) return at;
    if (anyIn(sentence.cues, at, at + 1, ({ kind }) => isOneOf(kind, TAIL_ENDS))) return at;
    if (anyIn(sentence.places, at, at + 1, ({ role }) => role === 'whose')) return at;
  }
  return hasCue(sentence, from, to, PLANS) ? to : from;
}

/** The token of the bracket that is closed at `at`, or -1. What stands in it is an aside: "(giá so sánh 2010)". */
function openerOf(sentence: Sentence, at: number, from: number): number {
  if (sentence.breaks[at] !== BRACKET || sentence.tokens[at]!.bare !== ')') return -1;
  for (let back = at - 1; back >= from && back > at - LONGEST_ASIDE; back--) {
    if (sentence.breaks[back] === BRACKET) return sentence.tokens[back]!.bare === '(' ? back : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 40;

/** The window of the quantity at `index` of a sentence. */
export function windowOf(sentence: Sentence, index: number, inBracket: boolean): Window {
  const placed = sentence.quantities[index]!;
  const previous = sentence.quantities[index - 1];
  const from = previous === undefined ? 0 : behindTail(sentence, previous.last + 1, placed.first);
  const next = sentence.quantities[index + 1]?.first ?? sentence.tokens.length;
  const to = endBehind(sentence, placed.last + 1, next);
  let end = placed.first;
  let own = from;
  let hasSubject = false;
  const asides: (readonly [number, number])[] = [];
  for (let at = placed.first - 1; at >= from - 1; at--) {
    if (at >= from && sentence.breaks[at]! < COMMA) continue;
    const opener = at >= from ? openerOf(sentence, at, from) : -1;
    if (opener >= 0 && !contentIn(sentence, at + 1, end)) {
      asides.push([opener, at]);
      at = opener;
      end = opener;
      continue;
    }
    const start = at + 1;
    if (contentIn(sentence, start, end)) {
      if (end === placed.first || !isAside(sentence, from, start, end)) {
        own = start;
        hasSubject = true;
        break;
      }
      asides.push([start, end]);
    }
    if (at >= from && sentence.breaks[at] === SEMICOLON && contentIn(sentence, from, at)) {
      own = start;
      break;
    }
    end = start;
  }
  return { from, own, hasSubject, to, next, inBracket, asides };
}

/**
 * ", dù còn nhiều khó khăn,": says nothing of what is measured. One that holds a name ("theo kế hoạch trồng rừng, ...") may
 * be all there is; it is passed over only when something of its own stands in front of it.
 */
function isAside(sentence: Sentence, from: number, start: number, end: number): boolean {
  if (!startsAside(sentence, start, end)) return false;
  if (!nameIn(sentence, start, end)) return true;
  let first = start - 1;
  while (first > from && sentence.breaks[first - 1]! < COLON) first--;
  return contentIn(sentence, first, start);
}

/** Is there a mark between the tokens, `to` exclusive, that parts clauses? */
export function partedBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.breaks[at]! >= COMMA) return true;
  return false;
}
