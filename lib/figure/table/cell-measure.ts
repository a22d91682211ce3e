import type { CueKind } from '../../mention/cue/cues.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { compare } from '../../quantity/decimal.ts';
import type { MeasureWords } from '../measure/measure.ts';
import { isPercent } from '../measure/measure.ts';
import type { Spot } from '../spot/slots.ts';
import type { Spoken } from './head-words.ts';
import { findHeadCue, findPercent, isAbout } from './head-words.ts';
import type { CellHeads } from './table-heads.ts';

/** "TH/KH": do the heads print a slash? */
export const hasSlash = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ bare }) => bare === '/'));

/** "% so KH", "TH/KH", "So với kế hoạch": the column holds shares of the plan, not the plan. */
function isRatio(heads: CellHeads, percent: Spoken | null): boolean {
  return percent !== null || findHeadCue(heads.column, ['compare']) !== null || hasSlash(heads.column);
}

/** "So sánh", "So với năm 2016": what the column names is what is compared with. */
export const compares = (sentences: readonly Sentence[]): boolean =>
  findHeadCue(sentences, ['compare']) !== null || isAbout(sentences, 'so sanh');

/** "Tỷ lệ hoàn thành (%)", "% đạt" beside a column of plans. */
function isCompletion(heads: CellHeads): boolean {
  if (compares(heads.column)) return false;
  if (isAbout(heads.column, 'hoan thanh') || isAbout(heads.column, 'ht')) return true;
  const planned = heads.beside.some((sentences) => findHeadCue(sentences, ['plan', 'target', 'target-head']) !== null);
  return planned && findHeadCue(heads.column, ['reach', 'done']) !== null;
}

/** A share printed without a sign of percent is hardly so small in hundredths, nor so large as a multiple. */
const LARGEST_MULTIPLE = '10';

/** The unit and the measure of a cell's number as its column says them: "Kế hoạch", "TH/KH (%)", "% so cùng kỳ", "Tăng, giảm". */
export function readCellMeasure(
  spot: Pick<Spot, 'words' | 'quantity'>,
  heads: CellHeads,
): Pick<Spot, 'words' | 'unit'> {
  const { words, quantity } = spot;
  const isSigned = words.measure === 'change' && quantity.sign !== null;
  if (words.measure !== 'open' && !isSigned) return { words, unit: quantity.unit };
  const percent = findPercent(heads.column);
  const isShare = isPercent(quantity.unit) || (percent !== null && quantity.unit === 'count');
  // "Tỷ lệ: 1,086" may be so many times, not so many hundredths.
  const isPrinted = isShare && !isPercent(quantity.unit) && compare(quantity.value, LARGEST_MULTIPLE) > 0;
  const said =
    isChangeColumn(heads) || isSigned
      ? changeOfColumn(spot, heads)
      : (changeOfRow(heads, percent) ?? (isShare ? ratioOfColumn(heads, percent) : null));
  return { words: said === null ? words : { ...words, ...said }, unit: isPrinted ? 'percent' : quantity.unit };
}

type Said = Partial<MeasureWords>;

function changeOfColumn({ quantity }: Pick<Spot, 'quantity'>, { column }: CellHeads): Said {
  const base = findHeadCue(column, ['plan', 'same-period']);
  const isDown = quantity.value.startsWith('-') || quantity.sign === '-';
  const isFall = findHeadCue(column, ['up']) === null && findHeadCue(column, ['down']) !== null;
  return {
    measure: 'change',
    direction: isDown || isFall ? 'down' : 'up',
    base: base?.kind === 'plan' ? 'plan' : null,
  };
}

/** "Tỷ lệ hộ nghèo giảm" over amounts; over ratios they are of the change. */
function changeOfRow(heads: CellHeads, percent: Spoken | null): Said | null {
  const named = labelChange(heads);
  if (named === null || isRatio(heads, percent)) return null;
  return { measure: 'change', direction: named === 'down' ? 'down' : 'up', base: null };
}

const OF_PLAN: Said = { measure: 'share-of-plan', base: 'plan' };
const OF_BEFORE: Said = { measure: 'index', base: 'same-period' };

/** What the percentages of a column are of, where its head says it. */
function ratioOfColumn(heads: CellHeads, percent: Spoken | null): Said | null {
  const { column, row, unit } = heads;
  const base = findHeadCue(column, ['plan', 'same-period']);
  const ratio = isRatio(heads, percent);
  if (base?.kind === 'plan' && ratio) return OF_PLAN;
  const isCompared = column.some(({ periods }) => periods.some(({ role }) => role === 'base'));
  const ofRate = findPercent([...row, ...unit]) !== null;
  if ((base?.kind === 'same-period' || isCompared) && (ratio || !ofRate)) return OF_BEFORE;
  if (ratio && base === null && isCompletion(heads)) return OF_PLAN;
  if (compares(column) && base === null && column.some(({ periods }) => periods.length > 0)) return OF_BEFORE;
  return hasSlash(column) && column.some(comparesYears) ? OF_BEFORE : null;
}

/** "Tăng, giảm (%)", "+/-", "Chênh lệch": the column holds changes. */
export const isChangeColumn = ({ column }: CellHeads): boolean =>
  findHeadCue(column, ['up', 'down']) !== null ||
  ['+ / -', '+ -', '±', 'chenh lech'].some((words) => isAbout(column, words));

/** Words for how much in front of the verb of a change: "Mức giảm tỷ lệ hộ nghèo". */
const HOW_MUCH = new Set(['muc', 'muc do', 'toc do', 'nhip do']);

/** "Tỷ lệ hộ nghèo giảm", "Tăng thu ngân sách (%)": the row's own name begins or ends with the verb of a change. */
function labelChange({ row }: CellHeads): CueKind | null {
  const [label] = row;
  const cue = label?.cues.find(({ kind }) => kind === 'up' || kind === 'down' || kind === 'growth');
  if (label === undefined || cue === undefined) return null;
  const next = label.tokens[cue.last + 1]?.bare;
  const front = label.tokens.slice(0, cue.first).map(({ bare }) => bare);
  const isFirst = front.length === 0 || HOW_MUCH.has(front.join(' '));
  return isFirst || next === undefined || next === '(' || next === ',' ? cue.kind : null;
}

/** "2017/2016", "TH 2017/TH 2016": two years about a slash. */
function comparesYears({ tokens }: Sentence): boolean {
  return tokens.filter(({ kind, bare }) => kind === 'digits' && /^(?:19|20)\d\d$/u.test(bare)).length === 2;
}
