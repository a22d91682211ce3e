import type { CueKind } from './cues.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Evidence, Status } from './figure.ts';
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

interface Spoken {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
}

function findCue(lines: readonly Line[], kinds: readonly CueKind[]): (Spoken & { readonly kind: CueKind }) | null {
  for (const line of lines) {
    const cue = line.cues.find(({ kind }) => kinds.includes(kind));
    if (cue !== undefined) return { line, first: cue.first, last: cue.last, kind: cue.kind };
  }
  return null;
}

function findPercent(lines: readonly Line[]): Spoken | null {
  for (const line of lines) {
    const at = line.tokens.findIndex(
      ({ bare }, index) => bare === '%' || ((bare === 'ty' || bare === 'ti') && line.tokens[index + 1]?.bare === 'le'),
    );
    if (at >= 0) return { line, first: at, last: at };
  }
  return null;
}

const evidence = (text: string, { line, first, last }: Spoken): Evidence => evidenceOf(text, line, first, last, 'said');

/** "% so KH", "TH/KH", "So với kế hoạch": the column holds shares of the plan, not the plan. */
function isRatio(heads: CellHeads, percent: Spoken | null): boolean {
  if (percent !== null || findCue(heads.column, ['compare']) !== null) return true;
  return heads.column.some(({ tokens }) => tokens.some(({ bare }) => bare === '/'));
}

/** The measure of a cell as its column says it: "Kế hoạch", "TH/KH (%)", "% so cùng kỳ", "Tăng, giảm". */
export function readCellMeasure(draft: Draft, heads: CellHeads): void {
  const { words } = draft;
  if (words.measure !== 'open') return;
  const percent = findPercent(heads.column);
  const isShare = isPercent(draft.quantity.unit) || (percent !== null && draft.quantity.unit === 'count');
  if (isShare && !isPercent(draft.quantity.unit)) draft.unit = 'percent';
  const change = findCue(heads.column, ['up', 'down']);
  const make = (changed: Partial<MeasureWords>): void => {
    draft.words = { ...words, ...changed };
  };
  const base = findCue(heads.column, ['plan', 'same-period']);
  const compared = heads.column.some(({ periods }) => periods.some(({ role }) => role === 'base'));
  if (change !== null) {
    const down = draft.quantity.value.startsWith('-') || draft.quantity.sign === '-';
    make({ measure: 'change', direction: down ? 'down' : 'up', base: base?.kind === 'plan' ? 'plan' : null });
  } else if (isShare && base?.kind === 'plan' && isRatio(heads, percent))
    make({ measure: 'share-of-plan', base: 'plan' });
  else if (isShare && (base?.kind === 'same-period' || compared)) make({ measure: 'index', base: 'same-period' });
}

/** The status of a cell as its column or the caption says it; null when neither does. */
export function cellStatus(
  text: string,
  draft: Draft,
  heads: CellHeads,
): { status: Status; evidence: Evidence } | null {
  const lines = [...heads.column, ...heads.caption];
  const cue = findCue(lines, ['estimate', 'reach', 'done', 'target', 'target-head', 'plan']);
  const isShare = draft.words.measure === 'share-of-plan' || draft.words.measure === 'index';
  const estimate = findCue(lines, ['estimate']);
  if (estimate !== null) return { status: 'estimate', evidence: evidence(text, estimate) };
  if (cue === null || isShare || draft.words.measure === 'change') return null;
  const status = cue.kind === 'reach' || cue.kind === 'done' ? 'result' : 'target';
  return { status, evidence: evidence(text, cue) };
}

/** The times, then the places, that the heads of a cell name: column, row, caption. */
export function headLines(heads: CellHeads): readonly Line[] {
  return [...heads.column, ...heads.row, ...heads.caption];
}
