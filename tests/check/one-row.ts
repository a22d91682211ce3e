import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';

export const builtin = loadBuiltin();
export const [base] = builtin.packs as [Pack, ...Pack[]];

/** A result of 2016 of the built-in source's place, in all but what a test says of it. */
export const rowOf = (rest: Partial<ReferenceFigure>): ReferenceFigure => ({
  ...base.figures[0]!,
  id: 'row',
  place: base.place,
  period: '2016',
  status: 'result',
  measure: 'level',
  direction: null,
  base: null,
  high: null,
  bound: 'exact',
  definition: null,
  doubt: null,
  notes: [],
  follows: null,
  ...rest,
});

/** A source of these figures alone, of no conference unless one is given. */
export const packOf = (figures: readonly ReferenceFigure[], conference: Pack['conference'] = null): Pack => ({
  ...base,
  figures: [...figures],
  derived: [],
  commitments: [],
  conference,
});
