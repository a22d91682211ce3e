import type { DraftRow, Weakness } from './draft.ts';

/** What cannot be used as it is, then what is most often wrong. */
const WEIGHT: Readonly<Record<Weakness, number>> = {
  'no-indicator': 100,
  'no-place': 100,
  'no-period': 100,
  clash: 50,
  'new-indicator': 30,
  'assumed-indicator': 20,
  'assumed-period': 20,
  'assumed-place': 20,
  'other-unit': 20,
  part: 20,
  body: 20,
  caution: 10,
  'assumed-status': 10,
  'assumed-measure': 10,
  'other-readings': 5,
};

/** The rows with the weakest first; equally weak ones in the order of the document. */
export const weakestFirst = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  rows
    .map((row, at) => ({ row, at, weight: row.weak.reduce((sum, weak) => sum + WEIGHT[weak], 0) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ row }) => row);
