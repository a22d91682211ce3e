import { cueSet } from '../../mention/cue/cue-sets.ts';
import { cuesIn } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, COLON, COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Token } from '../../text/tokens.ts';
import { isRemarked } from '../spot/remark.ts';
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
  const { sentence, placed, window, governing } = spot;
  const start =
    window.hasSubject || governing === null
      ? segmentStart(sentence, window.from, placed.first, window.own)
      : window.from;
  const near = firmCue(sentence, start, placed.first);
  const last = near ?? firmCue(sentence, window.from, start) ?? (isGoverned ? null : resolvedBy(spot));
  const isHead = window.inBracket && last !== null && headsBracket(sentence, last, placed.first);
  return { own: near ?? (isHead ? last : null), last };
}

/** The firmest word between two tokens: the last one counts. */
function firmCue(sentence: Sentence, from: number, to: number): Cue | null {
  const cues = cuesIn(sentence, from, to, FIRM).filter(
    ({ first }) => sentence.taken[first] === 0 && !isRemarked(sentence, first) && !opensName(sentence, first, to),
  );
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    if (cue.kind === 'estimate') return cue;
    if (cue.kind === 'done' && !cues.slice(0, index).some((other) => other.kind === 'estimate')) return cue;
    if (cue.kind !== 'done' && isTarget(sentence, cue)) return cue;
  }
  return null;
}

/** "giao 17 thanh niên nhập ngũ" hands them over: no aim is set. "được tỉnh giao 17 công dân nhập ngũ" is one. */
const opensName = ({ names, tokens }: Sentence, cue: number, to: number): boolean =>
  (to === cue + 1 || (to === cue + 2 && tokens[cue + 1]!.norm === 'đủ')) &&
  !isSetBy(tokens, cue) &&
  anyIn(names, cue, cue + 1, ({ first, last }) => first === cue && last > to);

/** Words in front of "giao" where an aim is set: of whom it is set, what is set, and those above. */
const SETS = new Set(['được', 'trên', 'hoạch', 'tiêu']);
const SETTER = 4;
/** Who sets it ("UBND tỉnh Bắc Kạn giao", "quân khu giao"). */
const ABOVE = new Set(['tỉnh', 'khu']);

/** "được tỉnh giao", "chỉ tiêu trên giao", "tỉnh giao"; a ward that hands over, or "toàn tỉnh", sets none. */
function isSetBy(tokens: readonly Token[], cue: number): boolean {
  const front = tokens.slice(Math.max(0, cue - SETTER), cue).map(({ norm }) => norm);
  return front.some((word, at) => SETS.has(word) || (ABOVE.has(word) && front[at - 1] !== 'toàn'));
}

/** "(kế hoạch cả năm: tổng mức bán lẻ 2.300 tỷ đồng)": the words that open the bracket govern it up to the colon and on. */
function headsBracket(sentence: Sentence, cue: Cue, to: number): boolean {
  const opens = sentence.breaks[cue.first - 1] === BRACKET && sentence.tokens[cue.first - 1]!.bare !== ')';
  return opens && colonBehind(sentence, cue, to);
}

/** Does a colon stand between these words and the number at `to`, in the same part of the sentence? */
export function colonBehind(sentence: Sentence, cue: Cue, to: number): boolean {
  for (let at = cue.last + 1; at < to; at++) {
    if (sentence.breaks[at] === COLON) return true;
    if (sentence.breaks[at] === SEMICOLON || sentence.breaks[at] === BRACKET) return false;
  }
  return false;
}

/** Where the words that govern this figure begin: its clause, and the ones before it up to a semicolon or a figure. */
function segmentStart(sentence: Sentence, from: number, to: number, own: number): number {
  let start = Math.min(own, to);
  for (let at = start - 1; at >= from && sentence.breaks[at] !== SEMICOLON; at--) {
    if (sentence.breaks[at] === COLON || sentence.breaks[at] === COMMA || sentence.breaks[at] === BRACKET) {
      if (sentence.breaks[at] === COLON) return at + 1;
    }
    start = at;
  }
  return start;
}
