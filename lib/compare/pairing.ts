import { type Agreement, compare } from '../check/numbers/agreement.ts';
import { areUnitsComparable } from '../check/numbers/units.ts';
import type { Saying } from './sayings.ts';

/** Two numbers of one thing and one kind, and whether they agree. */
export interface Matched {
  readonly here: Saying;
  readonly there: Saying;
  readonly agreement: Agreement;
  /** One says up, the other down: no agreement of their sizes. */
  readonly turned: boolean;
  /** Gives this page, or the other, further numbers that may be the ones to compare? */
  readonly several: Readonly<Record<'here' | 'there', boolean>>;
}

/** The nearer to one number, the smaller. */
const RANK: Readonly<Record<Agreement['kind'], number>> = { equal: 0, agrees: 1, open: 2, apart: 3 };
/** Up to here two numbers are the same for all that is known. */
const AGREES = RANK.agrees;

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly agreement: Agreement;
  readonly turned: boolean;
  readonly rank: number;
}

/**
 * Which number of one page belongs to which of the other, of the numbers that both give for one thing. Each number gets the one
 * that is nearest to it, so that the same pairs come out whichever page is which. Where a page gives several numbers, one that
 * agrees with none may be of something narrower: such a pair says so.
 */
export function matchedIn(here: readonly Saying[], there: readonly Saying[]): readonly Matched[] {
  const all = here.flatMap((a, i) => there.flatMap((b, j) => candidate(a, b, i, j)));
  const kept = new Set<Candidate>();
  for (const i of here.keys())
    keepBest(
      all.filter((one) => one.i === i),
      kept,
    );
  for (const j of there.keys())
    keepBest(
      all.filter((one) => one.j === j),
      kept,
    );
  const countHere = (j: number): number => all.filter((one) => one.j === j).length;
  const countThere = (i: number): number => all.filter((one) => one.i === i).length;
  return all
    .filter((one) => kept.has(one))
    .map(({ i, j, agreement, turned, rank }) => ({
      here: here[i]!,
      there: there[j]!,
      agreement,
      turned,
      several: {
        here: rank > AGREES && countHere(j) > 1,
        there: rank > AGREES && countThere(i) > 1,
      },
    }));
}

function candidate(a: Saying, b: Saying, i: number, j: number): readonly Candidate[] {
  const [form, other] = [a.form, b.form];
  const isSameKind =
    form.family === other.family &&
    (form.base === null || other.base === null || form.base === other.base) &&
    areUnitsComparable(a.figure.unit, b.figure.unit);
  if (!isSameKind) return [];
  const computed = form.family === 'plan-share' || form.family === 'index';
  const agreement = compare(form.printed, other.printed, computed ? 'computed' : 'taken');
  const turned = form.direction !== null && other.direction !== null && form.direction !== other.direction;
  return [{ i, j, agreement, turned, rank: turned ? RANK.apart : RANK[agreement.kind] }];
}

/** All that agree as well as any does; of those that do not the first, so that a table of numbers does not become a table of pairs. */
function keepBest(all: readonly Candidate[], kept: Set<Candidate>): void {
  const best = Math.min(...all.map(({ rank }) => rank));
  const found = all.filter(({ rank }) => rank === best);
  for (const one of best > AGREES ? found.slice(0, 1) : found) kept.add(one);
}
