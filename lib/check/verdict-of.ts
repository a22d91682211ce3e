import { reason } from './reason.ts';
import { type Subject, verdict } from './restraint/subject.ts';
import { againstCommitment } from './rows/commitment.ts';
import { comparedTo } from './rows/compared.ts';
import { otherDefinition } from './rows/definition.ts';
import { doubtfulSource } from './rows/doubt.ts';
import { unreadable } from './rows/looks.ts';
import { otherMeasure } from './rows/measure.ts';
import { notReached } from './rows/negation.ts';
import { againstNumbers } from './rows/numbers.ts';
import { otherPeriod } from './rows/period.ts';
import { shareOfTarget } from './rows/plan-share.ts';
import { notCheckable, notPrinted, ofOtherWhole, otherPlace } from './rows/scope.ts';
import { againstTarget } from './rows/target.ts';
import type { Verdict } from './verdict.ts';

type Row = (subject: Subject) => Verdict | null;

/** Rows 1 to 3: they look at the figure as a whole, whichever way its number is read. */
const SCOPE: readonly Row[] = [unreadable, otherPlace, notPrinted, ofOtherWhole, notCheckable];

/** Rows 4 to 10. A share of a plan the source prints belongs to row 9, so it is taken before row 7 would set it aside. */
const HELD_AGAINST: readonly Row[] = [
  otherPeriod,
  comparedTo,
  notReached,
  doubtfulSource,
  againstTarget,
  againstCommitment,
  shareOfTarget,
  otherMeasure,
  otherDefinition,
  againstNumbers,
];

/** The verdict of rows 1 to 3 of DESIGN §6, or null when the figure can be held against the source. */
export function scopeVerdict(subject: Subject): Verdict | null {
  return firstOf(SCOPE, subject);
}

/** The verdict of rows 4 to 10 of DESIGN §6: the first that applies. */
export function heldVerdict(subject: Subject): Verdict {
  const params = { page: subject.surface, indicator: subject.figure.indicator ?? '', pack: subject.index.pack.id };
  return firstOf(HELD_AGAINST, subject) ?? verdict(subject, 'not-in-resolution', null, reason('not-printed', params));
}

function firstOf(rows: readonly Row[], subject: Subject): Verdict | null {
  for (const row of rows) {
    const found = row(subject);
    if (found !== null) return found;
  }
  return null;
}
