import type { PageScore } from './measure-documents.ts';
import type { Miss } from './score.ts';
import type { DraftScore, ScoredRow } from './score-draft.ts';

export const isRight = ({ row, wrong }: ScoredRow): boolean => row !== null && wrong.length === 0;
export const isFirm = ({ row }: ScoredRow): boolean => row !== null && row.weak.length === 0;

/** What the drafts of several documents come to, in rows. `read`: those of the drafts; `known`: of indicators that the data has. */
export function draftSums(scores: readonly DraftScore[]) {
  const rows = scores.flatMap((score) => score.rows);
  const known = rows.filter(({ isKnown }) => isKnown);
  const firm = rows.filter(isFirm);
  const extra = scores.flatMap((score) => score.extra);
  const firmExtra = extra.filter(({ weak }) => weak.length === 0).length;
  return {
    rows: rows.length,
    right: rows.filter(isRight).length,
    known: known.length,
    rightKnown: known.filter(isRight).length,
    read: rows.filter(({ row }) => row !== null).length + extra.length,
    firm: firm.length + firmExtra,
    // a number that nobody labelled is none, however it was read
    wrongFirm: firm.filter((row) => !isRight(row)).length + firmExtra,
  };
}

const AGREE: ReadonlySet<string> = new Set(['match', 'consistent']);
/** Verdicts of figures that the source has something to hold against. */
const COMPARED: ReadonlySet<string> = new Set([
  ...AGREE,
  'differs',
  'target-met',
  'target-exceeded',
  'target-missed',
  'target-apart',
]);

const isComparable = ({ name, label }: Miss): boolean =>
  name === 'verdict' && label !== null && COMPARED.has(label.verdict[0]!);

/** What the pages come to, in figures. `agreeing`: right where match and consistent count as one. */
export function pageSums(list: readonly PageScore[]) {
  const comparable = list.flatMap(({ page }) => page.labels).filter(({ verdict }) => COMPARED.has(verdict[0]!)).length;
  const missed = list.flatMap(({ misses }) => misses).filter(isComparable);
  const agreeing = missed.filter(({ label, got }) => AGREE.has(got) && label!.verdict.some((kind) => AGREE.has(kind)));
  return {
    comparable,
    rightComparable: comparable - missed.length,
    agreeing: comparable - missed.length + agreeing.length,
    all: list.reduce((sum, { total }) => sum + (total.get('verdict') ?? 0), 0),
    right: list.reduce((sum, score) => sum + (score.right.get('verdict') ?? 0), 0),
    accused: list.reduce((sum, { accused }) => sum + accused.length, 0),
  };
}
