import type { IndicatorData } from '../../data/schemas/indicator.ts';
import { compare } from '../quantity/decimal.ts';
import type { CueKind } from './cues.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { Direction, Measure } from './figure.ts';
import type { FigureLexicon, IndicatorName } from './lexicon.ts';
import type { Line } from './line.ts';
import { NO_BREAK, startingIn } from './line.ts';
import type { MeasureWords } from './measure.ts';
import { isPercent } from './measure.ts';
import type { PhraseMatch } from './phrases.ts';
import type { CellHeads } from './table-heads.ts';
import { cuesIn } from './window.ts';

/** How a quantity reads as a figure of an indicator. */
interface Fit {
  readonly measure: Measure;
  readonly direction: Direction | null;
  /** The unit in full, where the text prints it for short. */
  readonly unit: string;
  /** Is it the indicator's own unit (and not a percentage of something)? */
  readonly own: boolean;
}

const BARE_VERBS: ReadonlySet<CueKind | null> = new Set<CueKind | null>(['reach', 'equal', 'is', null]);

function ownUnit(indicator: IndicatorData, unit: string): string | null {
  if (indicator.units.includes(unit)) return indicator.implies?.[unit] ?? unit;
  const implied = indicator.implies?.[unit];
  return implied !== undefined && indicator.units.includes(implied) ? implied : null;
}

/** A percentage of an indicator that is itself a percentage: its level, unless it is more than the whole. */
function fitOpen(indicator: IndicatorData, words: MeasureWords, value: string, own: string | null): Fit | null {
  const percentage = own !== null && isPercent(own);
  if (own !== null && !(percentage && compare(value, '100') > 0)) {
    return { measure: 'level', direction: words.direction, unit: own, own: true };
  }
  if (!BARE_VERBS.has(words.verbKind)) return null;
  const measure = percentage ? 'share-of-plan' : (indicator.barePercent ?? 'share-of-plan');
  return { measure, direction: measure === 'change' ? 'up' : null, unit: 'percent', own: false };
}

function fitOf(
  indicator: IndicatorData,
  draft: Draft,
  name: IndicatorName | null,
  unit = draft.quantity.unit,
): Fit | null {
  const { words, quantity } = draft;
  const share =
    isPercent(unit) || isPercent(quantity.unit) || words.measure === 'share-of-plan' || words.measure === 'index';
  const own = ownUnit(indicator, unit);
  let fit: Fit | null = null;
  if (words.measure === 'change') {
    if (own === null && !share) return null;
    const point = own !== null && isPercent(own) && words.direction !== null;
    fit = {
      measure: 'change',
      direction: words.direction,
      unit: point ? 'percentage-point' : (own ?? 'percent'),
      own: own !== null,
    };
  } else if (words.measure === 'share-of-plan' || words.measure === 'index') {
    const unit = quantity.unit === 'times' ? 'times' : 'percent';
    fit = share || unit === 'times' ? { measure: words.measure, direction: words.direction, unit, own: false } : null;
  } else if (words.measure === 'level') {
    fit = own === null ? null : { measure: 'level', direction: words.direction, unit: own, own: true };
  } else if (own !== null && name?.change != null) {
    fit = { measure: 'change', direction: name.change, unit: own, own: true };
  } else if (own !== null || share) {
    fit = fitOpen(indicator, words, quantity.value, own);
  }
  if (fit === null || (name?.measures != null && !name.measures.includes(fit.measure))) return null;
  return fit;
}

interface Chosen {
  readonly match: PhraseMatch<IndicatorName>;
  readonly fit: Fit;
}

/** Units of things that a name behind the number may be instead of a unit ("admit 90 new party members"). */
const COUNTABLE = new Set(['person', 'party-member', 'household', 'house', 'criterion']);

/**
 * Of names in the same words the one whose own unit it is, else the first of the data. `attached`: the name stands at the
 * number and may take the place of its unit.
 */
function best(
  draft: Draft,
  matches: readonly PhraseMatch<IndicatorName>[],
  usable: (name: IndicatorName) => boolean,
  attached = false,
): Chosen | null {
  let chosen: Chosen | null = null;
  for (const match of matches) {
    if (!usable(match.value)) continue;
    const { indicator } = match.value;
    const counted = attached && draft.quantity.unit === 'count' && draft.quantity.unitWord === null;
    const unit =
      draft.unit === 'percent' && counted
        ? 'percent'
        : counted
          ? indicator.units.find((candidate) => COUNTABLE.has(candidate))
          : undefined;
    const fit = fitOf(indicator, draft, match.value, unit);
    if (fit === null) continue;
    if (chosen === null || (fit.own && !chosen.fit.own)) chosen = { match, fit };
  }
  return chosen;
}

/** Groups of names that begin at the same token, nearest to the number first. */
function groupsBackwards(matches: readonly PhraseMatch<IndicatorName>[]): PhraseMatch<IndicatorName>[][] {
  const groups = new Map<number, PhraseMatch<IndicatorName>[]>();
  for (const match of matches) {
    const group = groups.get(match.last);
    if (group === undefined) groups.set(match.last, [match]);
    else group.push(match);
  }
  return [...groups.entries()].sort((a, b) => b[0] - a[0]).map(([, group]) => group);
}

const REACH = 12;
const FAR = 60;

const RESPECTIVELY: ReadonlySet<CueKind> = new Set<CueKind>(['respectively']);

/** "Thu và chi ngân sách lần lượt đạt 96 tỷ và 215 tỷ": the names in front, one for each number behind, in order. */
function chooseListed(draft: Draft, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { line, placed } = draft;
  const cue = cuesIn(line, Math.max(0, placed.first - FAR), placed.first, RESPECTIVELY).at(-1);
  if (cue === undefined) return null;
  const order = startingIn(line.quantities, cue.last, placed.first).length;
  const names = startingIn(line.names, Math.max(0, cue.first - FAR), cue.first);
  const starts = [...new Set(names.map(({ first }) => first))];
  const first = starts[order];
  if (first === undefined || starts.length < 2) return null;
  return best(
    draft,
    names.filter((name) => name.first === first),
    usable,
  );
}

/** Finds what a figure measures from the words of its own clause. */
function chooseSaid(draft: Draft, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { line, placed, window } = draft;
  const listed = chooseListed(draft, usable);
  if (listed !== null) return listed;
  const around = startingIn(line.names, Math.max(0, placed.first - REACH), placed.first).filter(
    ({ last }) => last >= placed.first,
  );
  const straddling = best(draft, around, usable, true);
  if (straddling !== null) return straddling;
  const touching = startingIn(line.names, placed.first, placed.last + 4).filter(
    ({ first, last, value }) =>
      (last > placed.last || (!value.context && !isPercent(draft.quantity.unit))) &&
      last < window.to &&
      isNear(draft, first),
  );
  const behind = best(draft, touching, (name) => usable(name) && mayFollow(draft, name), true);
  if (behind !== null) return behind;
  const before = startingIn(line.names, Math.max(0, window.from - REACH), placed.first).filter(
    ({ last }) => last < placed.first && last >= window.own,
  );
  for (const context of [false, true]) {
    for (const group of groupsBackwards(before)) {
      const close = isCloseTo(draft, group[0]!.last);
      const chosen = best(draft, group, (name) => name.context === context && usable(name) && (close || !name.close));
      if (chosen !== null) return chosen;
    }
  }
  return null;
}

/** The number's own unit, or words further on in its clause, when nothing before it says what is measured. */
function chooseWeakly(draft: Draft, usable: (name: IndicatorName) => boolean): Chosen | null {
  const { line, placed, window } = draft;
  if (isPercent(draft.quantity.unit)) return null;
  const inUnit = startingIn(line.names, placed.first, placed.last + 1).filter(({ last }) => last <= placed.last);
  const unit = best(draft, inUnit, usable);
  if (unit !== null) return unit;
  if (window.hasSubject) return null;
  const after = startingIn(line.names, placed.last + 1, window.to).filter(({ last }) => last < window.to);
  return isPercent(draft.quantity.unit) ? null : best(draft, after, usable);
}

/** Only small words between a name and the number behind it. */
function isCloseTo(draft: Draft, last: number): boolean {
  const { line, placed } = draft;
  if (placed.first - last > 5) return false;
  for (let at = last + 1; at < placed.first; at++)
    if (line.breaks[at] !== NO_BREAK || line.content[at] === 1) return false;
  return true;
}

const ANDS = new Set(['va', 'and', 'hoac', 'con']);

/** Only small words between the number and a name behind it. */
function isNear(draft: Draft, first: number): boolean {
  const { line, placed } = draft;
  for (let at = placed.last + 1; at < first; at++) {
    if (line.breaks[at] !== NO_BREAK || line.content[at] === 1 || ANDS.has(line.tokens[at]!.bare)) return false;
    const verb = startingIn(line.cues, at, at + 1).some(({ kind }) => kind === 'equal' || kind === 'share');
    if (verb) return false;
  }
  return true;
}

/** "55% tổ chức cơ sở đảng ..." names the share; "100% hộ nghèo được cấp thẻ" is a share of something else. */
const mayFollow = (draft: Draft, name: IndicatorName): boolean =>
  !isPercent(draft.quantity.unit) || name.shareOf || (draft.words.measure === 'change' && draft.words.base !== 'plan');

function apply(draft: Draft, indicator: IndicatorData, fit: Fit): void {
  draft.indicator = indicator.id;
  draft.unit = fit.unit;
  draft.measure = fit.measure;
  draft.direction = fit.direction;
}

/** The indicator that is this one's share of its whole, or whose share this one is. */
function sibling(lexicon: FigureLexicon, indicator: IndicatorData, unit: string): IndicatorData | null {
  if (isPercent(unit)) return indicator.rate === undefined ? null : (lexicon.indicators.get(indicator.rate) ?? null);
  for (const other of lexicon.indicators.values()) {
    if (other.rate === indicator.id && other.units.includes(unit)) return other;
  }
  return null;
}

/** "139 đảng viên (KH 90)": the unit is left out. */
const isUnitless = (draft: Draft): boolean =>
  draft.quantity.unit === 'count' && draft.quantity.unitWord === null && !hasNounBehind(draft);

/** A figure without a subject of its own goes on with the one before it. */
function continueFrom(draft: Draft, from: Draft, lexicon: FigureLexicon): void {
  const indicator = from.indicator === null ? undefined : lexicon.indicators.get(from.indicator);
  if (indicator === undefined) return;
  const { words } = draft;
  const relative =
    !isPercent(draft.quantity.unit) ||
    words.measure === 'open' ||
    (words.measure === 'change' && words.verb === null) ||
    words.measure === 'level';
  const other = relative ? sibling(lexicon, indicator, draft.quantity.unit) : null;
  const unit = isUnitless(draft) && !isPercent(from.unit) ? from.unit : draft.quantity.unit;
  for (const candidate of other === null ? [indicator] : [other, indicator]) {
    const fit = fitOf(candidate, draft, null, unit);
    if (fit === null) continue;
    apply(draft, candidate, fit);
    draft.indicatorEvidence = carried(from.indicatorEvidence);
    return;
  }
}

/** Is there a word right behind the number that says what it counts ("118 ngõ hẻm", "8,31 ha do Nhân dân tự bỏ vốn")? */
export function hasNounBehind(draft: Draft): boolean {
  const { line, placed, window } = draft;
  for (let at = placed.last + 1; at < window.to && at <= placed.last + 3; at++) {
    if (line.content[at] === 1) return true;
    if (
      line.cues.length > 0 &&
      startingIn(line.cues, at, at + 1).some(({ kind }) => kind !== 'none' && kind !== 'aside')
    )
      return false;
  }
  return false;
}

/** A table's cell: the name in the head of its row, of its column, in the caption; the longest of one head. */
function chooseFromHeads(
  draft: Draft,
  heads: CellHeads | null,
  usable: (name: IndicatorName) => boolean,
): { chosen: Chosen; line: Line } | null {
  if (heads === null) return null;
  for (const line of [...heads.row, ...heads.column, ...heads.caption]) {
    const byWeight = [...line.names].sort((a, b) => b.weight - a.weight || a.first - b.first);
    for (const { first, last } of byWeight.slice(0, FAR)) {
      const chosen = best(
        draft,
        byWeight.filter((name) => name.first === first && name.last === last),
        usable,
        true,
      );
      if (chosen !== null) return { chosen, line };
    }
    if (line.names.length === 0 && heads.row.includes(line) && line.content.includes(1) && line.places.length === 0)
      return null;
  }
  return null;
}

const EACH: ReadonlySet<CueKind> = new Set<CueKind>(['each']);
const TIMES = new Set(['nam', 'thang', 'quy', 'ngay', 'year', 'month', 'nguoi', 'ho']);

/** Without accents "mỗi" and "mới" are one word; the former opens its clause. */
const opensPart = (line: Line, at: number): boolean => at === 0 || line.breaks[at - 1] !== NO_BREAK;

/** "Mỗi đảng bộ xã, phường kết nạp ít nhất 12 quần chúng": what each of several owes, not the sum. */
function isPerUnit(draft: Draft): boolean {
  const { line, placed, window } = draft;
  const cue = cuesIn(line, window.from, placed.first, EACH).at(-1);
  if (
    cue === undefined ||
    (line.unaccented && !opensPart(line, cue.first)) ||
    TIMES.has(line.tokens[cue.last + 1]?.bare ?? '')
  )
    return false;
  return true;
}

/** "còn 6 tiêu chí chưa đạt": what is missing is not what was reached. */
function isUnreached(draft: Draft): boolean {
  const { line, placed, window } = draft;
  for (let at = placed.last + 1; at < Math.min(window.to - 1, placed.last + 8); at++) {
    const { norm } = line.tokens[at]!;
    const next = line.tokens[at + 1]!.bare;
    if (norm === 'chưa' && (next === 'dat' || next === 'hoan')) return true;
  }
  return false;
}

/** Sets indicator, measure, direction, unit and part of a draft. `usable`: may this name count in this article? */
export function readIndicator(
  draft: Draft,
  text: string,
  lexicon: FigureLexicon,
  usable: (name: IndicatorName) => boolean,
  heads: CellHeads | null,
): void {
  if (isPerUnit(draft) || isUnreached(draft)) return;
  const said = chooseSaid(draft, usable);
  const takes = (chosen: Chosen): void => {
    apply(draft, chosen.match.value.indicator, chosen.fit);
    draft.name = chosen.match;
    draft.indicatorEvidence = evidenceOf(text, draft.line, chosen.match.first, chosen.match.last, 'said');
    if (draft.total !== null) draft.part = 'named';
  };
  if (said !== null) {
    takes(said);
    return;
  }
  const unnamed = draft.window.hasSubject || (draft.words.verb === null && hasNounBehind(draft));
  if (!unnamed && draft.governing !== null) {
    continueFrom(draft, draft.governing, lexicon);
    if (draft.indicator !== null) {
      draft.name = draft.governing.name;
      draft.part = draft.governing.part;
      return;
    }
  }
  const ofHeads = chooseFromHeads(draft, heads, usable);
  if (ofHeads !== null) {
    apply(draft, ofHeads.chosen.match.value.indicator, ofHeads.chosen.fit);
    const { first, last } = ofHeads.chosen.match;
    draft.name = ofHeads.chosen.match;
    draft.indicatorEvidence = evidenceOf(text, ofHeads.line, first, last, 'said');
    return;
  }
  const weak = chooseWeakly(draft, usable);
  if (weak !== null) {
    takes(weak);
    return;
  }
  if (draft.total !== null && unnamed && !isPercent(draft.quantity.unit)) {
    continueFrom(draft, draft.total, lexicon);
    draft.part = draft.indicator === null ? null : 'unnamed';
  }
}
