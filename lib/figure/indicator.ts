import type { IndicatorData } from '../../data/schemas/indicator.ts';
import { chooseFromHeads, chooseLabelled, chooseSaid, chooseWeakly } from './choose-name.ts';
import { lastCue } from './cue-lookup.ts';
import { cueSet } from './cue-sets.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { Chosen } from './fit.ts';
import { fitOf } from './fit.ts';
import type { FigureLexicon, IndicatorName } from './lexicon.ts';
import type { Line } from './line.ts';
import { NO_BREAK } from './line.ts';
import { isPercent } from './measure.ts';
import { hasNounBehind, isUnitless } from './noun-behind.ts';
import { isPaired } from './paired.ts';
import type { CellHeads } from './table-heads.ts';
import { takeIndicator } from './take-indicator.ts';

/** The indicator that is this one's share of its whole, or whose share this one is. */
function sibling(lexicon: FigureLexicon, indicator: IndicatorData, unit: string): IndicatorData | null {
  if (isPercent(unit)) return indicator.rate === undefined ? null : (lexicon.indicators.get(indicator.rate) ?? null);
  for (const other of lexicon.indicators.values()) {
    if (other.rate === indicator.id && other.units.includes(unit)) return other;
  }
  return null;
}

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
    takeIndicator(draft, candidate, fit);
    draft.indicatorEvidence = carried(from.indicatorEvidence);
    return;
  }
}

const EACH = cueSet('each');

const TIMES = new Set(['nam', 'thang', 'quy', 'ngay', 'year', 'month', 'nguoi', 'ho']);

/** Without accents "mỗi" and "mới" are one word; the former opens its clause. */
const opensPart = (line: Line, at: number): boolean => at === 0 || line.breaks[at - 1] !== NO_BREAK;

/** "Mỗi đảng bộ xã, phường kết nạp ít nhất 12 quần chúng": what each of several owes, not the sum. */
function isPerUnit(draft: Draft): boolean {
  const { line, placed, window } = draft;
  const cue = lastCue(line, window.from, placed.first, EACH);
  if (
    cue === undefined ||
    (line.unaccented && !opensPart(line, cue.first)) ||
    TIMES.has(line.tokens[cue.last + 1]?.bare ?? '')
  )
    return false;
  return true;
}

const MANY = new Set(['các', 'những', 'cac', 'nhung']);

/** "Các chi bộ còn lại kết nạp ít nhất 01 quần chúng": what the others owe, each of them or together, is not the whole's. */
function isOfTheRest({ line, placed, window }: Draft): boolean {
  for (let at = window.from; at < placed.first - 2; at++) {
    if (line.tokens[at]!.bare !== 'con' || line.tokens[at + 1]!.bare !== 'lai') continue;
    for (let back = at - 1; back >= window.from && back >= at - 5; back--) {
      if (MANY.has(line.tokens[back]!.norm)) return true;
    }
  }
  return false;
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

/** Sets indicator, measure, direction, unit and part of a draft, and whether it is of others than its indicator's whole. `usable`: may this name count in this article? */
export function readIndicator(
  draft: Draft,
  text: string,
  lexicon: FigureLexicon,
  usable: (name: IndicatorName) => boolean,
  heads: CellHeads | null,
): void {
  draft.isOfOthers = isPerUnit(draft) || isOfTheRest(draft) || isUnreached(draft);
  if (draft.isOfOthers) return;
  const said = chooseSaid(draft, usable);
  const takes = (chosen: Chosen): void => {
    takeIndicator(draft, chosen.match.value.indicator, chosen.fit);
    draft.name = chosen.match;
    const { first, last, value } = chosen.match;
    draft.indicatorEvidence = evidenceOf(text, draft.line, first, last, value.loose ? 'assumed' : 'said');
    if (draft.total !== null) draft.part = 'named';
  };
  if (said !== null) {
    takes(said);
    return;
  }
  const labelled = chooseLabelled(draft, usable);
  if (labelled !== null && heads === null) {
    takes(labelled);
    return;
  }
  if (draft.governing !== null && heads === null && isPaired(draft)) {
    continueFrom(draft, draft.governing, lexicon);
    if (draft.indicator !== null) {
      draft.name = draft.governing.name;
      return;
    }
  }
  const unnamed = draft.window.hasSubject || (draft.words.verb === null && hasNounBehind(draft));
  const weak = chooseWeakly(draft, usable);
  if (weak !== null && draft.governing?.line !== draft.line && heads === null) {
    takes(weak);
    return;
  }
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
    takeIndicator(draft, ofHeads.chosen.match.value.indicator, ofHeads.chosen.fit);
    const { first, last, value } = ofHeads.chosen.match;
    draft.name = ofHeads.chosen.match;
    draft.indicatorEvidence = evidenceOf(text, ofHeads.line, first, last, value.loose ? 'assumed' : 'said');
    return;
  }
  if (weak !== null) {
    takes(weak);
    return;
  }
  if (draft.total !== null && unnamed && !isPercent(draft.quantity.unit)) {
    continueFrom(draft, draft.total, lexicon);
    draft.part = draft.indicator === null ? null : 'unnamed';
  }
}
