import { cuesIn, firstCue, hasCue, lastCue } from './cue-lookup.ts';
import { cueSet, isOneOf } from './cue-sets.ts';
import type { CueKind } from './cues.ts';
import type { Base, Direction, Measure } from './figure.ts';
import type { Cue, Line, Placed } from './line.ts';
import { COLON, NO_BREAK, SEMICOLON } from './line.ts';
import { anyIn, firstIn, lastIn } from './line-lookup.ts';
import type { PeriodMention } from './period-reader.ts';
import { directionOf, isSignedChange } from './signs.ts';
import type { Window } from './window.ts';
import { partedBetween } from './window.ts';

/** What the words around a number say of its measure, before its indicator is known. */
export interface MeasureWords {
  /** `open`: a level, or where the indicator has no percentage for a level, what such a percentage means for it. */
  readonly measure: Measure | 'open';
  readonly direction: Direction | null;
  readonly base: Base | null;
  /** The time compared with, when `base` is one. */
  readonly basePeriod: PeriodMention | null;
  readonly verb: Cue | null;
  /** "vượt 112%": the excess over the plan, or the share of it. "giảm 2,66%": a change, or the level reached. */
  readonly verbKind: CueKind | null;
}

const VERBS = cueSet(
  'up',
  'down',
  'exceed',
  'down-to',
  'up-to',
  'left',
  'reach',
  'equal',
  'is',
  'share',
  'same-amount',
  'from',
  'times-up',
);
const CHANGES = cueSet('up', 'down', 'exceed');
/** These count only right in front of the number: elsewhere they are prepositions or mean another thing. */
const CLOSE = cueSet('is', 'from', 'left', 'equal', 'up-to', 'down-to', 'same-amount');
const CLOSE_WORDS = new Set(['them', 'additional', 'up', 'down', 'ha', 'kem', 'hut']);
const BASES = cueSet('plan', 'same-period');
const GROWTH = cueSet('growth');
const COMPARE = cueSet('compare');

/** A percentage, in points, plain or "%/năm". */
export const isPercent = (unit: string): boolean => unit.startsWith('percent');

/** Only small words (bounds, "ước", places, times) between two tokens? `to` exclusive. */
function isClose(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.content[at] === 1) return false;
  return true;
}

function findVerb(line: Line, placed: Placed, window: Window): Cue | null {
  const cues = cuesIn(line, window.from, placed.first, VERBS);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    if (partedBetween(line, cue.last + 1, placed.first)) return null;
    const close = isClose(line, cue.last + 1, placed.first);
    const word = line.tokens[cue.first]!.bare;
    if (isOneOf(cue.kind, CLOSE)) {
      if (!close || placed.first - cue.last > 4) continue;
      if (cue.kind === 'from' && !isFromTo(line, placed)) continue;
      const earlier = changeBefore(line, cues, index);
      if (cue.kind === 'is' && earlier !== null) return earlier;
      if (cue.kind === 'is' && placed.quantity.bound === 'range') return changeNamed(line, cues, index, placed) ?? cue;
      if ((cue.kind === 'is' || cue.kind === 'equal') && index > 0 && placed.first - cue.last > 2) continue;
      return cue;
    }
    if (CLOSE_WORDS.has(word) && cue.first === cue.last && !close) continue;
    if (isOneOf(cue.kind, CHANGES) && !close && !namesRightBehind(line, cue, placed)) continue;
    return cue;
  }
  return null;
}

const REACHED = cueSet('down-to', 'up-to');

/** "giảm từ 3,2% xuống 2,88%" has a level at both ends; "giảm từ 2% - 2,5%" a fall. */
function isFromTo(line: Line, placed: Placed): boolean {
  const next = firstIn(line.quantities, placed.last + 1, placed.last + 16);
  if (next === undefined) return true;
  if (hasCue(line, placed.last + 1, next.first, REACHED)) return true;
  return line.tokens[next.first - 1]?.bare !== '-' && next.first - placed.last > 1;
}

/** "tăng so với cùng kỳ là 8,6%: the verb of change further on, with only its base between. */
function changeBefore(line: Line, cues: readonly Cue[], index: number): Cue | null {
  const last = cues[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const cue = cues[at]!;
    if (partedBetween(line, cue.last + 1, last.first)) return null;
    if (!isOneOf(cue.kind, CHANGES)) continue;
    const compared = hasCue(line, cue.last + 1, last.first, COMPARE);
    return compared && isClose(line, cue.last + 1, last.first) ? cue : null;
  }
  return null;
}

/** "chỉ tiêu giảm tỷ lệ hộ nghèo của huyện là 6,5 - 7,2%": a range between two limits is how far, not how much is left. */
function changeNamed(line: Line, cues: readonly Cue[], index: number, placed: Placed): Cue | null {
  const before = cues[index - 1];
  return before !== undefined && isOneOf(before.kind, CHANGES) && namesRightBehind(line, before, placed)
    ? before
    : null;
}

/** "giảm tỷ lệ hộ nghèo 2,5%": the name follows the verb at once and the number follows the name. */
function namesRightBehind(line: Line, cue: Cue, placed: Placed): boolean {
  const name = firstIn(line.names, cue.last + 1, cue.last + 2);
  return name !== undefined && name.last < placed.first && isClose(line, name.last + 1, placed.first);
}

interface BaseFound {
  readonly base: Base;
  readonly period: PeriodMention | null;
}

function baseBehind(line: Line, placed: Placed, window: Window): BaseFound | null {
  const from = placed.last + 1;
  const to = Math.min(window.to, from + 10);
  for (let at = from; at < to; at++) {
    if (line.breaks[at] !== NO_BREAK) return null;
    const cue = firstIn(line.cues, at, at + 1, ({ kind }) => isOneOf(kind, BASES));
    if (cue?.kind === 'plan') return isShareWord(line, placed, cue) ? { base: 'plan', period: null } : null;
    if (cue?.kind === 'same-period') return { base: 'same-period', period: periodAt(line, cue.last + 1, to) };
    const period = firstIn(line.periods, at, at + 1, ({ role }) => role === 'base' || role === 'plan');
    if (period !== undefined) {
      const plan = anyIn(line.cues, period.last + 1, period.last + 2, ({ kind }) => kind === 'plan');
      return plan ? { base: 'plan', period: null } : { base: 'same-period', period };
    }
    if (line.content[at] === 1 || line.taken[at] === 1) return null;
  }
  return null;
}

/** "55% chỉ tiêu": of a plan; but "mục tiêu" after an amount in money is what the money is for. */
function isShareWord(line: Line, placed: Placed, cue: Cue): boolean {
  return isPercent(placed.quantity.unit) || placed.quantity.unit === 'count' || cue.first - placed.last <= 4
    ? !line.tokens[cue.first]!.bare.startsWith('nhiem')
    : false;
}

const periodAt = (line: Line, at: number, to: number): PeriodMention | null =>
  firstIn(line.periods, at - 2, to) ?? null;

/** "so với cùng kỳ tăng 8%", "vượt mục tiêu nghị quyết 0,36%": a base in front of the number. */
function baseBefore(line: Line, placed: Placed, window: Window, verb: Cue | null): BaseFound | null {
  let from = placed.first - 1;
  while (from >= window.from && line.breaks[from] === NO_BREAK) from--;
  const compares = cuesIn(line, from + 1, placed.first, COMPARE);
  const bases = cuesIn(line, from + 1, placed.first, BASES).filter(
    ({ first }) =>
      (verb !== null && isOneOf(verb.kind, CHANGES) && first > verb.last && isClose(line, verb.last + 1, first)) ||
      compares.some(({ last }) => last < first && first - last <= 3),
  );
  const cue = bases.at(-1);
  if (cue !== undefined) {
    return cue.kind === 'plan'
      ? { base: 'plan', period: null }
      : { base: 'same-period', period: periodAt(line, cue.last + 1, placed.first) };
  }
  const period = lastIn(line.periods, from + 1, placed.first, ({ role }) => role === 'base');
  return period === undefined ? null : { base: 'same-period', period };
}

const FAR = 60;
/** "So với năm 2015, thu ngân sách tăng 6 tỷ đồng": a clause of its own in front says the base. */
function baseAhead(line: Line, placed: Placed, window: Window): BaseFound | null {
  const compare = firstCue(line, window.from, placed.first, COMPARE);
  if (compare === undefined || !isClose(line, window.from, compare.first)) return null;
  let end = compare.last + 1;
  while (end < placed.first && line.breaks[end] === NO_BREAK) end++;
  if (end >= placed.first) return null;
  const cue = lastCue(line, compare.last, end, BASES);
  if (cue?.kind === 'plan') return { base: 'plan', period: null };
  const period = firstIn(line.periods, compare.first, end) ?? null;
  return cue === undefined && period === null ? null : { base: 'same-period', period };
}

const LIFTS = new Set(['len', 'toi', 'den']);

/** What the words say of the measure of a quantity. */
export function readMeasureWords(line: Line, placed: Placed, window: Window): MeasureWords {
  const { quantity } = placed;
  const verb = findVerb(line, placed, window);
  const behind = baseBehind(line, placed, window);
  const changed = verb !== null && isOneOf(verb.kind, CHANGES);
  const found = behind ?? baseBefore(line, placed, window, verb) ?? (changed ? baseAhead(line, placed, window) : null);
  const kind = verb?.kind ?? null;
  const share = isPercent(quantity.unit) || quantity.unit === 'times' || quantity.unit === 'count';
  const make = (measure: Measure | 'open', direction: Direction | null, base: Base | null): MeasureWords => ({
    measure,
    direction,
    base,
    basePeriod: found?.period ?? null,
    verb,
    verbKind: kind,
  });
  if (kind === 'up' || kind === 'down' || kind === 'exceed') {
    const first = line.tokens[placed.first]!.bare;
    if (LIFTS.has(first) && quantity.boundWord !== null) return make('level', kind === 'down' ? 'down' : 'up', null);
    if (quantity.unit === 'times') return make('index', kind === 'down' ? 'down' : 'up', found?.base ?? null);
    const base = kind === 'exceed' ? 'plan' : (found?.base ?? null);
    return make('change', directionOf(kind === 'down' ? 'down' : 'up', quantity.sign), base);
  }
  const doubles = line.tokens[placed.first]!.bare === 'gap' && quantity.unit === 'times';
  if (doubles) return make('index', 'up', found?.base ?? null);
  if (kind === 'times-up' && quantity.unit === 'times') return make('index', 'up', found?.base ?? null);
  if (kind === 'down-to') return make('level', 'down', null);
  if (kind === 'up-to') return make('level', 'up', null);
  if (kind === 'left' || kind === 'from') return make('level', null, null);
  if (isSignedChange(quantity, window.inBracket)) {
    return make('change', quantity.sign === '-' ? 'down' : 'up', found?.base ?? null);
  }
  if (share && found !== null && behind !== null && kind !== 'share') {
    // A share without its sign has become one in lib/quantity; "đạt 5 chỉ tiêu" counts targets.
    if (quantity.unit !== 'count') return make(found.base === 'plan' ? 'share-of-plan' : 'index', null, found.base);
  }
  if (share && behind === null && found !== null && quantity.unit !== 'count' && kind !== 'share' && kind !== 'is') {
    return make(found.base === 'plan' ? 'share-of-plan' : 'index', null, found.base);
  }
  const growth = lastCue(line, window.own, placed.first, GROWTH) ?? growthHead(line, placed);
  if (growth !== undefined && isPercent(quantity.unit) && kind !== 'share') {
    return make('change', 'up', found?.base ?? null);
  }
  return make('open', null, kind === 'share' ? 'whole' : null);
}

/** "growth was put at 8.2%: agriculture 4.5%, services 8.6%": the word before the colon says what the list is of. */
function growthHead(line: Line, placed: Placed): Cue | undefined {
  for (let at = placed.first - 1; at >= Math.max(0, placed.first - FAR); at--) {
    if (line.breaks[at] === SEMICOLON) return undefined;
    if (line.breaks[at] === COLON) return lastCue(line, Math.max(0, at - FAR), at, GROWTH);
  }
  return undefined;
}
