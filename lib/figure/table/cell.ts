import type { CueKind } from '../../mention/cue/cues.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';
import type { Spot, StatusSlot } from '../spot/slots.ts';
import { compares, hasSlash, isChangeColumn } from './cell-measure.ts';
import type { Spoken } from './head-words.ts';
import { findHeadCue, findPercent, isOfPlan, statesResults } from './head-words.ts';
import type { CellHeads } from './table-heads.ts';

const ORDINAL_HEADS = new Set(['stt', 'tt', 'so tt', 'no', 'so thu tu']);

/** A running number: the column is headed "STT". */
export function isRunningNumber(heads: CellHeads): boolean {
  return heads.column.some(
    ({ tokens }) => tokens.length <= 3 && ORDINAL_HEADS.has(tokens.map(({ bare }) => bare).join(' ')),
  );
}

const evidence = (text: string, { sentence, first, last }: Spoken): Evidence =>
  evidenceOf(text, sentence, first, last, 'said');

/** Does a head name what is measured ("Giảm hộ nghèo (%)")? */
const isNamed = (sentence: Sentence): boolean => sentence.names.some(({ first }) => !isOfPlan(sentence, first));

/** Does the column hold ratios or changes of what stands beside it? "Tỷ lệ hộ nghèo giảm" as a name makes an amount. */
export function isOfRatio({ words }: Pick<Spot, 'words'>, heads: CellHeads): boolean {
  if (words.measure === 'change') {
    const compared = isChangeColumn(heads) || findHeadCue(heads.column, ['compare']) !== null;
    return compared && !heads.column.some(isNamed);
  }
  return words.measure === 'share-of-plan' || words.measure === 'index';
}

/** The heads of the nearest column to the left that holds what was reached: a ratio is of that. */
function reachedBeside(heads: CellHeads): readonly Sentence[] {
  const isAmount = (sentences: readonly Sentence[]): boolean =>
    !compares(sentences) && !hasSlash(sentences) && findPercent(sentences) === null;
  return (
    heads.beside.find(
      (sentences) => isAmount(sentences) && findHeadCue(sentences, ['estimate', 'reach', 'done']) !== null,
    ) ?? []
  );
}

const FIRM: readonly CueKind[] = ['estimate', 'reach', 'done', 'target', 'target-head', 'plan'];

const INDICATOR_WORDS = new Set(['chi', 'tieu', 'chu', 'yeu']);

/** "Một số chỉ tiêu của thành phố": the word for a target is the word for an indicator. */
function findFirmCue(sentences: readonly Sentence[]): (Spoken & { readonly kind: CueKind }) | null {
  const cue = findHeadCue(sentences, FIRM);
  if (cue === null) return null;
  const words = cue.sentence.tokens.slice(cue.first, cue.last + 1);
  return words.every(({ bare }) => INDICATOR_WORDS.has(bare)) ? null : cue;
}

/** The status of a cell as its column, its section or the caption says it; null when none does. */
export function cellStatus(text: string, spot: Pick<Spot, 'words'>, heads: CellHeads): StatusSlot | null {
  const estimate = findHeadCue(heads.column, ['estimate']);
  if (estimate !== null) return { status: 'estimate', statusEvidence: evidence(text, estimate) };
  if (isOfRatio(spot, heads)) {
    const beside = findHeadCue(reachedBeside(heads), ['estimate']);
    return beside === null ? null : { status: 'estimate', statusEvidence: evidence(text, beside) };
  }
  const around = [...heads.section, ...heads.caption];
  const cue = findHeadCue(heads.column, FIRM) ?? (statesResults(around) ? null : findFirmCue(around));
  if (cue === null) return null;
  if (cue.kind === 'estimate') return { status: 'estimate', statusEvidence: evidence(text, cue) };
  const status = cue.kind === 'reach' || cue.kind === 'done' ? 'result' : 'target';
  return { status, statusEvidence: evidence(text, cue) };
}

/** The sentences whose times, then places, speak for a cell: its column, for a ratio the column it is of, row, section, caption. */
export function headSentences(heads: CellHeads, spot: Pick<Spot, 'words'>): readonly Sentence[] {
  const beside = isOfRatio(spot, heads) ? reachedBeside(heads) : [];
  const column = beside.length > 0 && compares(heads.column) ? [] : heads.column;
  return [...column, ...beside, ...heads.row, ...heads.section, ...heads.caption];
}
