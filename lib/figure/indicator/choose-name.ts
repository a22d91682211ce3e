import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import { COLON, COMMA, NO_BREAK } from '../../mention/sentence/sentence.ts';
import { allIn, anyIn, firstIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Chosen } from '../measure/fit.ts';
import { best } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import { hasNounBehind, isUnitless } from '../spot/noun-behind.ts';
import type { Spot } from '../spot/slots.ts';
import { chooseListed } from './choose-listed.ts';
import { mayStandBehind } from './name-behind.ts';

type Names = readonly PhraseMatch<IndicatorName>[];

/** Names that end at the same token, from the last token on back. */
function groupsBackwards(names: Names): Names[] {
  const isOrdered = names.every(({ last }, at) => at === 0 || names[at - 1]!.last <= last);
  const ordered = isOrdered ? names : names.toSorted((a, b) => a.last - b.last);
  const groups: Names[] = [];
  for (let end = ordered.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && ordered[start - 1]!.last === ordered[end - 1]!.last) start--;
    groups.push(ordered.slice(start, end));
    end = start;
  }
  return groups;
}

const REACH = 12;

/** "đạt trong sạch vững mạnh, 100% đảng viên hoàn thành nhiệm vụ": a share of a whole of its own begins a clause of its own. */
const sharesAnother = (spot: Spot): boolean =>
  isPercent(spot.quantity.unit) && spot.sentence.breaks[spot.placed.first - 1] === COMMA && hasNounBehind(spot);

/** "5 hộ nghèo": does the unit itself say what is measured? A percentage and a point are of what stands in front of them. */
const namesByUnit = (unit: string): boolean => !isPercent(unit) && unit !== 'point';

/** Finds what a figure measures from the words of its own clause. */
export function chooseSaid(spot: Spot, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { sentence, placed, window } = spot;
  const listed = chooseListed(spot, usable);
  if (listed !== null) return listed;
  const around = allIn(
    sentence.names,
    Math.max(0, placed.first - REACH),
    placed.first,
    ({ last }) => last >= placed.first,
  );
  const straddling = best(spot, around, usable, 'at-number');
  if (straddling !== null) return straddling;
  const touching = allIn(
    sentence.names,
    placed.first,
    placed.last + 4,
    ({ first, last, value }) =>
      (last > placed.last || (!value.context && namesByUnit(spot.quantity.unit))) &&
      last < window.to &&
      isNear(spot, first),
  );
  const following = touching.filter((match) => mayStandBehind(spot, match));
  const behind = best(spot, following, usable, 'at-number');
  if (behind !== null) return behind;
  const before = allIn(
    sentence.names,
    Math.max(0, window.from - REACH),
    placed.first,
    ({ last }) =>
      last < placed.first && last >= window.own && !window.asides.some(([from, to]) => last > from && last < to),
  );
  if (before.length === 0 || sharesAnother(spot)) return null;
  const groups = groupsBackwards(before);
  // "Đảng viên kết nạp mới: 90", "số lao động được tạo việc làm là 379": the name has told what is counted.
  const stands = endsPart(spot) && isUnitless(spot) ? 'at-number' : 'apart';
  for (const context of [false, true]) {
    for (const group of groups) {
      if (!group.some(({ value }) => value.context === context)) continue;
      const close = isCloseTo(spot, group[0]!.last);
      const fits = (name: IndicatorName): boolean => name.context === context && usable(name) && (close || !name.close);
      const chosen = best(spot, group, fits, stands);
      if (chosen !== null) return chosen;
    }
  }
  return null;
}

/** Does nothing that belongs to the number stand right behind it: another number, or a bracket that says it once more? */
function endsPart({ sentence, placed }: Spot): boolean {
  const next = sentence.tokens[placed.last + 1];
  return next === undefined || (next.kind !== 'digits' && next.bare !== '(' && sentence.taken[placed.last + 1] !== 1);
}

/** "Nhà đại đoàn kết: xây mới, sửa chữa 05 căn": a name that ends at the colon labels the first number behind it. */
export function chooseLabelled(spot: Spot, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { sentence, placed } = spot;
  let colon = placed.first - 1;
  while (colon >= 0 && sentence.breaks[colon]! < COLON && sentence.taken[colon] === 0) colon--;
  if (colon < 0 || sentence.breaks[colon] !== COLON) return null;
  const names = startingIn(sentence.names, Math.max(0, colon - REACH), colon).filter(({ last }) => last === colon - 1);
  return best(spot, names, usable);
}

const LONGEST_NAME = 6;

/**
 * "đạt 13/19 và 12/19 tiêu chí nông thôn mới", "15 trên 19 tiêu chí": the name behind the next number, whose unit this one
 * shares.
 */
function chooseShared(spot: Spot, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { sentence, placed, quantity } = spot;
  if (quantity.unitWord !== null) return null;
  const isOf = quantity.unit === 'count' && sentence.tokens[placed.last + 1]?.norm === 'trên';
  if (quantity.unit === 'count' && !isOf) return null;
  const next = firstIn(sentence.quantities, placed.last + 1, placed.last + 3);
  if (next === undefined || next.quantity.unitWord === null) return null;
  if (next.quantity.unit !== quantity.unit && !isOf) return null;
  const names = allIn(sentence.names, next.first, next.last + LONGEST_NAME, ({ first }) => first <= next.last + 1);
  return best(spot, names, usable, isOf ? 'at-number' : 'apart');
}

/** The number's own unit, or words further on in its clause, when nothing before it says what is measured. */
export function chooseWeakly(spot: Spot, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { sentence, placed, window } = spot;
  if (isPercent(spot.quantity.unit)) return null;
  const inUnit = allIn(sentence.names, placed.first, placed.last + 1, ({ last }) => last <= placed.last);
  const unit = best(spot, inUnit, usable) ?? chooseShared(spot, usable);
  if (unit !== null) return unit;
  if (window.hasSubject) return null;
  const after = allIn(sentence.names, placed.last + 1, window.to, ({ last }) => last < window.to);
  return isPercent(spot.quantity.unit) ? null : best(spot, after, usable);
}

/** Only small words between a name and the number behind it. */
function isCloseTo(spot: Spot, last: number): boolean {
  const { sentence, placed } = spot;
  if (placed.first - last > 5) return false;
  for (let at = last + 1; at < placed.first; at++)
    if (sentence.breaks[at] !== NO_BREAK || sentence.content[at] === 1) return false;
  return true;
}

const ANDS = new Set(['va', 'and', 'hoac', 'con']);

/** Only small words between the number and a name behind it. */
function isNear(spot: Spot, first: number): boolean {
  const { sentence, placed } = spot;
  for (let at = placed.last + 1; at < first; at++) {
    if (sentence.breaks[at] !== NO_BREAK || sentence.content[at] === 1 || ANDS.has(sentence.tokens[at]!.bare))
      return false;
    const verb = anyIn(sentence.cues, at, at + 1, ({ kind }) => kind === 'equal' || kind === 'share');
    if (verb) return false;
  }
  return true;
}
