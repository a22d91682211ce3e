import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { reason } from '../reason.ts';
import { type Subject, sourceParams } from '../restraint/subject.ts';
import type { Reason } from '../verdict.ts';
import { compare } from './agreement.ts';
import { percentOf } from './sums.ts';

/**
 * A rate that fell by 0,32 points from 3,20% fell by a tenth. A page that prints "giảm 10%" may mean that: null when its
 * number is not the relative change the source's own level and change give.
 */
export function relativeChange(subject: Subject, reference: ReferenceFigure): Reason | null {
  const { figure, now } = subject;
  if (figure.measure !== 'change' || reference.unit !== 'percentage-point' || reference.direction === null) return null;
  const level = now.find(({ measure, status }) => measure === 'level' && status === reference.status);
  if (level === undefined) return null;
  const change = new Big(reference.value);
  const before = reference.direction === 'down' ? change.plus(level.value) : new Big(level.value).minus(change);
  if (before.lte(0)) return null;
  const value = percentOf(change, before, 6);
  const { kind } = compare(figure, { value, high: null, bound: figure.bound, precision: null }, 'computed');
  if (kind !== 'equal' && kind !== 'agrees') return null;
  return reason('relative-change', { ...sourceParams(subject, reference), value: percentOf(change, before, 1) });
}
