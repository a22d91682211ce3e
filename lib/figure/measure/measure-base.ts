import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { cuesIn, firstCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { anyIn, firstIn, lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Base } from '../figure.ts';
import type { Window } from '../spot/window.ts';
import { isPercent } from './measure.ts';
import { CHANGES, isClose } from './measure-verb.ts';

const BASES = cueSet('plan', 'same-period');
const COMPARE = cueSet('compare');

/** What a share, an index or a change is of, and the time compared with, if it is one. */
export interface BaseFound {
  readonly base: Base;
  readonly period: PeriodMention | null;
}

/** The base right behind a number: "55% chỉ tiêu", "8% so với cùng kỳ". */
export function baseBehind(sentence: Sentence, placed: PlacedQuantity, window: Window): BaseFound | null {
  const from = placed.last + 1;
  const to = Math.min(window.to, from + 10);
  for (let at = from; at < to; at++) {
    if (sentence.breaks[at] !== NO_BREAK) return null;
    const cue = firstIn(sentence.cues, at, at + 1, ({ kind }) => isOneOf(kind, BASES));
    if (cue?.kind === 'plan') return isShareWord(sentence, placed, cue) ? { base: 'plan', period: null } : null;
    if (cue?.kind === 'same-period') return { base: 'same-period', period: periodAt(sentence, cue.last + 1, to) };
    const period = firstIn(sentence.periods, at, at + 1, ({ role }) => role === 'base' || role === 'plan');
    if (period !== undefined) {
      const plan = anyIn(sentence.cues, period.last + 1, period.last + 2, ({ kind }) => kind === 'plan');
      return plan ? { base: 'plan', period: null } : { base: 'same-period', period };
    }
    if (sentence.content[at] === 1 || sentence.taken[at] === 1) return null;
  }
  return null;
}

/** "55% chỉ tiêu": of a plan; but "mục tiêu" after an amount in money is what the money is for. */
function isShareWord(sentence: Sentence, placed: PlacedQuantity, cue: Cue): boolean {
  return isPercent(placed.quantity.unit) || placed.quantity.unit === 'count' || cue.first - placed.last <= 4
    ? !sentence.tokens[cue.first]!.bare.startsWith('nhiem')
    : false;
}

const periodAt = (sentence: Sentence, at: number, to: number): PeriodMention | null =>
  firstIn(sentence.periods, at - 2, to) ?? null;

/** "so với cùng kỳ tăng 8%", "vượt mục tiêu nghị quyết 0,36%": a base in front of the number. */
export function baseBefore(
  sentence: Sentence,
  placed: PlacedQuantity,
  window: Window,
  verb: Cue | null,
): BaseFound | null {
  let from = placed.first - 1;
  while (from >= window.from && sentence.breaks[from] === NO_BREAK) from--;
  const compares = cuesIn(sentence, from + 1, placed.first, COMPARE);
  const bases = cuesIn(sentence, from + 1, placed.first, BASES).filter(
    ({ first }) =>
      (verb !== null && isOneOf(verb.kind, CHANGES) && first > verb.last && isClose(sentence, verb.last + 1, first)) ||
      compares.some(({ last }) => last < first && first - last <= 3),
  );
  const cue = bases.at(-1);
  if (cue !== undefined) {
    return cue.kind === 'plan'
      ? { base: 'plan', period: null }
      : { base: 'same-period', period: periodAt(sentence, cue.last + 1, placed.first) };
  }
  const period = lastIn(sentence.periods, from + 1, placed.first, ({ role }) => role === 'base');
  return period === undefined ? null : { base: 'same-period', period };
}

/** "So với năm 2015, thu ngân sách tăng 6 tỷ đồng": a clause of its own in front says the base. */
export function baseAhead(sentence: Sentence, placed: PlacedQuantity, window: Window): BaseFound | null {
  const compare = firstCue(sentence, window.from, placed.first, COMPARE);
  if (compare === undefined || !isClose(sentence, window.from, compare.first)) return null;
  let end = compare.last + 1;
  while (end < placed.first && sentence.breaks[end] === NO_BREAK) end++;
  if (end >= placed.first) return null;
  const cue = lastCue(sentence, compare.last, end, BASES);
  if (cue?.kind === 'plan') return { base: 'plan', period: null };
  const period = firstIn(sentence.periods, compare.first, end) ?? null;
  return cue === undefined && period === null ? null : { base: 'same-period', period };
}
