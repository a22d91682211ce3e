import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { BRACKET, COLON, COMMA, NO_BREAK, SEMICOLON } from '../../mention/sentence/line.ts';
import { anyIn } from '../../mention/sentence/line-lookup.ts';

/** Where the words of one quantity are: indexes of tokens, `to` exclusive. */
export interface Window {
  /** The first token after the quantity before and what belongs to it ("KH tỉnh giao"), or the line's first. */
  readonly from: number;
  /** The first token of the part of the line that has a subject of its own; `from` when there is none. */
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

function contentIn(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.content[at] === 1) return true;
  return false;
}

function nameIn(line: Line, from: number, to: number): boolean {
  return anyIn(line.names, from, to, ({ last }) => last < to);
}

function startsAside(line: Line, from: number, to: number): boolean {
  return anyIn(line.cues, from, Math.min(to, from + 2), ({ kind }) => kind === 'aside');
}

function endBehind(line: Line, at: number, next: number): number {
  let to = at;
  while (to < next && line.breaks[to] === NO_BREAK) to++;
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
function behindTail(line: Line, from: number, to: number): number {
  for (let at = from; at < to; at++) if (line.breaks[at] !== NO_BREAK) return at;
  for (let at = from; at < to; at++) {
    if (line.breaks[at] !== NO_BREAK || line.content[at] === 1) return at;
    if (anyIn(line.cues, at, at + 1, ({ kind }) => isOneOf(kind, TAIL_ENDS))) return at;
    if (anyIn(line.places, at, at + 1, ({ role }) => role === 'whose')) return at;
  }
  return hasCue(line, from, to, PLANS) ? to : from;
}

/** The token of the bracket that is closed at `at`, or -1. What stands in it is an aside: "(giá so sánh 2010)". */
function openerOf(line: Line, at: number, from: number): number {
  if (line.breaks[at] !== BRACKET || line.tokens[at]!.bare !== ')') return -1;
  for (let back = at - 1; back >= from && back > at - LONGEST_ASIDE; back--) {
    if (line.breaks[back] === BRACKET) return line.tokens[back]!.bare === '(' ? back : -1;
  }
  return -1;
}

const LONGEST_ASIDE = 40;

/** The window of the quantity at `index` of a line. */
export function windowOf(line: Line, index: number, inBracket: boolean): Window {
  const placed = line.quantities[index]!;
  const previous = line.quantities[index - 1];
  const from = previous === undefined ? 0 : behindTail(line, previous.last + 1, placed.first);
  const next = line.quantities[index + 1]?.first ?? line.tokens.length;
  const to = endBehind(line, placed.last + 1, next);
  let end = placed.first;
  let own = from;
  let hasSubject = false;
  const asides: (readonly [number, number])[] = [];
  for (let at = placed.first - 1; at >= from - 1; at--) {
    if (at >= from && line.breaks[at]! < COMMA) continue;
    const opener = at >= from ? openerOf(line, at, from) : -1;
    if (opener >= 0 && !contentIn(line, at + 1, end)) {
      asides.push([opener, at]);
      at = opener;
      end = opener;
      continue;
    }
    const start = at + 1;
    if (contentIn(line, start, end)) {
      if (end === placed.first || !isAside(line, from, start, end)) {
        own = start;
        hasSubject = true;
        break;
      }
      asides.push([start, end]);
    }
    if (at >= from && line.breaks[at] === SEMICOLON && contentIn(line, from, at)) {
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
function isAside(line: Line, from: number, start: number, end: number): boolean {
  if (!startsAside(line, start, end)) return false;
  if (!nameIn(line, start, end)) return true;
  let first = start - 1;
  while (first > from && line.breaks[first - 1]! < COLON) first--;
  return contentIn(line, first, start);
}

/** Is there a mark between the tokens, `to` exclusive, that parts clauses? */
export function partedBetween(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.breaks[at]! >= COMMA) return true;
  return false;
}
