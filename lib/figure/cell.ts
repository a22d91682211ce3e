import { compare } from '../quantity/decimal.ts';
import type { CueKind } from './cues.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Evidence, Status } from './figure.ts';
import type { Spoken } from './head-words.ts';
import { findHeadCue, findPercent, isAbout, isOfPlan, statesResults } from './head-words.ts';
import type { Line } from './line.ts';
import type { MeasureWords } from './measure.ts';
import { isPercent } from './measure.ts';
import type { CellHeads } from './table-heads.ts';

const ORDINAL_HEADS = new Set(['stt', 'tt', 'so tt', 'no', 'so thu tu']);

/** A running number: the column is headed "STT". */
export function isRunningNumber(heads: CellHeads): boolean {
  return heads.column.some(
    ({ tokens }) => tokens.length <= 3 && ORDINAL_HEADS.has(tokens.map(({ bare }) => bare).join(' ')),
  );
}

const evidence = (text: string, { line, first, last }: Spoken): Evidence => evidenceOf(text, line, first, last, 'said');

const hasSlash = (lines: readonly Line[]): boolean =>
  lines.some(({ tokens }) => tokens.some(({ bare }) => bare === '/'));

/** "% so KH", "TH/KH", "So với kế hoạch": the column holds shares of the plan, not the plan. */
function isRatio(heads: CellHeads, percent: Spoken | null): boolean {
  return percent !== null || findHeadCue(heads.column, ['compare']) !== null || hasSlash(heads.column);
}

/** "So sánh", "So với năm 2016": what the column names is what is compared with. */
const compares = (lines: readonly Line[]): boolean =>
  findHeadCue(lines, ['compare']) !== null || isAbout(lines, 'so sanh');

/** "Tỷ lệ hoàn thành (%)", "% đạt" beside a column of plans. */
function isCompletion(heads: CellHeads): boolean {
  if (compares(heads.column)) return false;
  if (isAbout(heads.column, 'hoan thanh') || isAbout(heads.column, 'ht')) return true;
  const planned = heads.beside.some((lines) => findHeadCue(lines, ['plan', 'target', 'target-head']) !== null);
  return planned && findHeadCue(heads.column, ['reach', 'done']) !== null;
}

/** A share printed without a sign of percent is hardly so small in hundredths, nor so large as a multiple. */
const LARGEST_MULTIPLE = '10';

/** The measure of a cell as its column says it: "Kế hoạch", "TH/KH (%)", "% so cùng kỳ", "Tăng, giảm". */
export function readCellMeasure(draft: Draft, heads: CellHeads): void {
  const { words } = draft;
  const signed = words.measure === 'change' && draft.quantity.sign !== null;
  if (words.measure !== 'open' && !signed) return;
  const percent = findPercent(heads.column);
  const isShare = isPercent(draft.quantity.unit) || (percent !== null && draft.quantity.unit === 'count');
  // "Tỷ lệ: 1,086" may be so many times, not so many hundredths.
  const isPrinted = isShare && (isPercent(draft.quantity.unit) || compare(draft.quantity.value, LARGEST_MULTIPLE) > 0);
  if (isPrinted && !isPercent(draft.quantity.unit)) draft.unit = 'percent';
  const make = (changed: Partial<MeasureWords>): void => {
    draft.words = { ...words, ...changed };
  };
  const base = findHeadCue(heads.column, ['plan', 'same-period']);
  const compared = heads.column.some(({ periods }) => periods.some(({ role }) => role === 'base'));
  if (isChangeColumn(heads) || signed) {
    const down = draft.quantity.value.startsWith('-') || draft.quantity.sign === '-';
    const fall = findHeadCue(heads.column, ['up']) === null && findHeadCue(heads.column, ['down']) !== null;
    make({ measure: 'change', direction: down || fall ? 'down' : 'up', base: base?.kind === 'plan' ? 'plan' : null });
    return;
  }
  const named = labelChange(heads);
  const ratio = isRatio(heads, percent);
  if (named !== null && !ratio) {
    make({ measure: 'change', direction: named === 'down' ? 'down' : 'up', base: null });
    return;
  }
  if (!isShare) return;
  const ofRate = findPercent([...heads.row, ...heads.unit]) !== null;
  if (base?.kind === 'plan' && ratio) make({ measure: 'share-of-plan', base: 'plan' });
  else if ((base?.kind === 'same-period' || compared) && (ratio || !ofRate))
    make({ measure: 'index', base: 'same-period' });
  else if (ratio && base === null && isCompletion(heads)) make({ measure: 'share-of-plan', base: 'plan' });
  else if (compares(heads.column) && base === null && heads.column.some(({ periods }) => periods.length > 0))
    make({ measure: 'index', base: 'same-period' });
  else if (hasSlash(heads.column) && heads.column.some(comparesYears)) make({ measure: 'index', base: 'same-period' });
}

/** "Tăng, giảm (%)", "+/-", "Chênh lệch": the column holds changes. */
const isChangeColumn = ({ column }: CellHeads): boolean =>
  findHeadCue(column, ['up', 'down']) !== null ||
  ['+ / -', '+ -', '±', 'chenh lech'].some((words) => isAbout(column, words));

/** "Tỷ lệ hộ nghèo giảm", "Tăng thu ngân sách (%)": the row's own name begins or ends with the verb of a change. */
function labelChange({ row }: CellHeads): CueKind | null {
  const [label] = row;
  const cue = label?.cues.find(({ kind }) => kind === 'up' || kind === 'down' || kind === 'growth');
  if (label === undefined || cue === undefined) return null;
  const next = label.tokens[cue.last + 1]?.bare;
  return cue.first === 0 || next === undefined || next === '(' || next === ',' ? cue.kind : null;
}

/** "2017/2016", "TH 2017/TH 2016": two years about a slash. */
function comparesYears({ tokens }: Line): boolean {
  return tokens.filter(({ kind, bare }) => kind === 'digits' && /^(?:19|20)\d\d$/u.test(bare)).length === 2;
}

/** Does a head name what is measured ("Giảm hộ nghèo (%)")? */
const isNamed = (line: Line): boolean => line.names.some(({ first }) => !isOfPlan(line, first));

/** Does the column hold ratios or changes of what stands beside it? "Tỷ lệ hộ nghèo giảm" as a name makes an amount. */
export function isOfRatio({ words }: Draft, heads: CellHeads): boolean {
  if (words.measure === 'change') {
    const compared = isChangeColumn(heads) || findHeadCue(heads.column, ['compare']) !== null;
    return compared && !heads.column.some(isNamed);
  }
  return words.measure === 'share-of-plan' || words.measure === 'index';
}

/** The heads of the nearest column to the left that holds what was reached: a ratio is of that. */
function reachedBeside(heads: CellHeads): readonly Line[] {
  const isAmount = (lines: readonly Line[]): boolean =>
    !compares(lines) && !hasSlash(lines) && findPercent(lines) === null;
  return (
    heads.beside.find((lines) => isAmount(lines) && findHeadCue(lines, ['estimate', 'reach', 'done']) !== null) ?? []
  );
}

const FIRM: readonly CueKind[] = ['estimate', 'reach', 'done', 'target', 'target-head', 'plan'];

const INDICATOR_WORDS = new Set(['chi', 'tieu', 'chu', 'yeu']);

/** "Một số chỉ tiêu của thành phố": the word for a target is the word for an indicator. */
function findFirmCue(lines: readonly Line[]): (Spoken & { readonly kind: CueKind }) | null {
  const cue = findHeadCue(lines, FIRM);
  if (cue === null) return null;
  const words = cue.line.tokens.slice(cue.first, cue.last + 1);
  return words.every(({ bare }) => INDICATOR_WORDS.has(bare)) ? null : cue;
}

/** The status of a cell as its column, its section or the caption says it; null when none does. */
export function cellStatus(
  text: string,
  draft: Draft,
  heads: CellHeads,
): { status: Status; evidence: Evidence } | null {
  const estimate = findHeadCue(heads.column, ['estimate']);
  if (estimate !== null) return { status: 'estimate', evidence: evidence(text, estimate) };
  if (isOfRatio(draft, heads)) {
    const beside = findHeadCue(reachedBeside(heads), ['estimate']);
    return beside === null ? null : { status: 'estimate', evidence: evidence(text, beside) };
  }
  const around = [...heads.section, ...heads.caption];
  const cue = findHeadCue(heads.column, FIRM) ?? (statesResults(around) ? null : findFirmCue(around));
  if (cue === null) return null;
  if (cue.kind === 'estimate') return { status: 'estimate', evidence: evidence(text, cue) };
  const status = cue.kind === 'reach' || cue.kind === 'done' ? 'result' : 'target';
  return { status, evidence: evidence(text, cue) };
}

/** The lines whose times, then places, speak for a cell: its column, for a ratio the column it is of, row, section, caption. */
export function headLines(heads: CellHeads, draft: Draft): readonly Line[] {
  const beside = isOfRatio(draft, heads) ? reachedBeside(heads) : [];
  const column = beside.length > 0 && compares(heads.column) ? [] : heads.column;
  return [...column, ...beside, ...heads.row, ...heads.section, ...heads.caption];
}
