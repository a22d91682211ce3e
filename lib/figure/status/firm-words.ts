import { cueSet } from '../../mention/cue/cue-sets.ts';
import { cuesIn } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Line } from '../../mention/sentence/line.ts';
import { BRACKET, COLON, COMMA, SEMICOLON } from '../../mention/sentence/line.ts';
import type { Spot } from '../spot/slots.ts';
import { isTarget } from './plan-words.ts';
import { resolvedBy } from './resolved-by.ts';

const FIRM = cueSet('estimate', 'target', 'target-head', 'done');

/** The words in front of a number that say how firmly it is stated. */
export interface FirmWords {
  /** Those that are the number's own. */
  readonly own: Cue | null;
  /** Those, else the last in front of them: they may govern what follows. */
  readonly last: Cue | null;
}

/** Finds them. `isGoverned`: does a head govern the number already? A resolution named further on in front says nothing new then. */
export function firmWords(spot: Spot, isGoverned: boolean): FirmWords {
  const { line, placed, window, governing } = spot;
  const start =
    window.hasSubject || governing === null ? segmentStart(line, window.from, placed.first, window.own) : window.from;
  const near = firmCue(line, start, placed.first);
  const last = near ?? firmCue(line, window.from, start) ?? (isGoverned ? null : resolvedBy(spot));
  const isHead = window.inBracket && last !== null && headsBracket(line, last, placed.first);
  return { own: near ?? (isHead ? last : null), last };
}

/** The firmest word between two tokens: the last one counts. */
function firmCue(line: Line, from: number, to: number): Cue | null {
  const cues = cuesIn(line, from, to, FIRM).filter(({ first }) => line.taken[first] === 0);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    if (cue.kind === 'estimate') return cue;
    if (cue.kind === 'done' && !cues.slice(0, index).some((other) => other.kind === 'estimate')) return cue;
    if (cue.kind !== 'done' && isTarget(line, cue)) return cue;
  }
  return null;
}

/** "(kế hoạch cả năm: tổng mức bán lẻ 2.300 tỷ đồng)": the words that open the bracket govern it up to the colon and on. */
function headsBracket(line: Line, cue: Cue, to: number): boolean {
  const opens = line.breaks[cue.first - 1] === BRACKET && line.tokens[cue.first - 1]!.bare !== ')';
  return opens && colonBehind(line, cue, to);
}

/** Does a colon stand between these words and the number at `to`, in the same part of the sentence? */
export function colonBehind(line: Line, cue: Cue, to: number): boolean {
  for (let at = cue.last + 1; at < to; at++) {
    if (line.breaks[at] === COLON) return true;
    if (line.breaks[at] === SEMICOLON || line.breaks[at] === BRACKET) return false;
  }
  return false;
}

/** Where the words that govern this figure begin: its clause, and the ones before it up to a semicolon or a figure. */
function segmentStart(line: Line, from: number, to: number, own: number): number {
  let start = Math.min(own, to);
  for (let at = start - 1; at >= from && line.breaks[at] !== SEMICOLON; at--) {
    if (line.breaks[at] === COLON || line.breaks[at] === COMMA || line.breaks[at] === BRACKET) {
      if (line.breaks[at] === COLON) return at + 1;
    }
    start = at;
  }
  return start;
}
