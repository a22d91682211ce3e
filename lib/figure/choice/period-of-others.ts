import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Candidates } from './collect.ts';
import { few, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { PERIOD_FEATURES as F } from './period-features.ts';
import type { Timing } from './period-timing.ts';
import { previousIn } from './previous.ts';
import { totalHere } from './total-here.ts';

/** What speaks for the period of the figure in front of it in the sentence. */
export function addBefore({ figure, before, relationOf }: FigureSpot, found: Candidates<Timing>): void {
  const { sentence, placed, window, governing } = figure;
  const known = before?.period == null ? undefined : found.find(before.period);
  if (before == null || known === undefined) return;
  const isBetween = firstIn(sentence.periods, before.placed.last + 1, placed.first, ({ role }) => role === 'when');
  const { semicolons } = relationOf(before.placed, placed);
  known
    .put(F.before(yes(window.hasSubject), yes(governing === before)))
    .put(F.beforeTimed(yes(isBetween !== undefined), few(semicolons)));
}

/** "6 tháng kết nạp 58 đồng chí, trong đó nữ 33": what speaks for the period of the figure that it is a part of. */
export function addTotal({ figure }: FigureSpot, found: Candidates<Timing>): void {
  const total = totalHere(figure);
  if (total?.period == null) return;
  found.find(total.period)?.put(F.total(yes(true)));
}

/** What speaks for the period of the last figure in front, in whichever sentence. */
export function addLast(
  { figure, previous }: FigureSpot,
  isTimed: number,
  found: Candidates<Timing>,
  add: (id: string) => void,
): void {
  if (previous?.period == null) return;
  add(previous.period);
  const where = previousIn(previous, figure.sentence);
  found.find(previous.period)!.put(F.last(where, isTimed, yes(previous.status === figure.status)));
}
