import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { compare } from '../numbers/agreement.ts';
import { percentOf } from '../numbers/sums.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { firstFrom } from './other-numbers.ts';
import { isOutcome, type Subject } from './subject.ts';

/** So many figures on either side of a change are looked at for the level that it starts from. */
const BESIDE = 6;
/** Right in front of the level that something started from. */
const FROM = /(?:^|[\s,;:(])(?:tu|from)(?: (?:muc|hon|tren|gan|khoang|ty le|so))?\s*$/u;
const FROM_REACH = 16;

/**
 * "từ 4,5% xuống còn 2,88%, giảm 1,62%": does the page name a level that the change starts from, and is it another than the
 * one the source's own level and change give (3,20%)? Words say so in the sentence of the change, or the arithmetic does: from
 * that level to the one that was reached it is just this change, in units or in percent. Then the change is counted from
 * elsewhere, and says nothing of the source's.
 */
export function hasOtherStart(subject: Subject, reference: ReferenceFigure): boolean {
  const { figure } = subject;
  if (figure.measure !== 'change') return false;
  const source = sourceLevels(subject, reference);
  if (source === null) return false;
  return levelsBeside(subject).some((level) => {
    const isSource = [source.reached, source.start].some((own) => isSame(level, own));
    // "giảm 0,52 so với mức 3,4% của năm 2015": of the very year the source counts from, and so another number for it.
    const isOfBase = level.evidence.period?.how === 'said' && level.period === reference.base;
    return (
      !isSource &&
      !isOfBase &&
      ((level.measure === 'level' && isSaidFrom(subject, level)) || makes(figure, level, source.reached))
    );
  });
}

interface SourceLevels {
  readonly reached: Big;
  readonly start: Big;
}

/** The level the source prints for the change's time, and the one it started from; null where it prints no level. */
function sourceLevels({ now }: Subject, reference: ReferenceFigure): SourceLevels | null {
  const { measure, direction, unit, value } = reference;
  if (measure !== 'change' || direction === null) return null;
  const level = now.find((other) => other.measure === 'level' && isOutcome(other.status));
  if (level === undefined) return null;
  const reached = new Big(level.value);
  const change = direction === 'up' ? new Big(value) : new Big(value).times(-1);
  const isRelative = unit === 'percent';
  if (isRelative && change.lte(-100)) return null;
  return { reached, start: isRelative ? reached.times(100).div(change.plus(100)) : reached.minus(change) };
}

/** The levels of the same thing that the page prints near the change. */
function levelsBeside({ figure, page, now }: Subject): readonly Figure[] {
  const unit = now.find(({ measure }) => measure === 'level')?.unit ?? '';
  const { figures } = page.reading;
  const at = firstFrom(figures, figure.start);
  return figures.slice(Math.max(0, at - BESIDE), at + BESIDE).filter(
    (other) =>
      // "so với 4,5% của năm trước" may be read as an index.
      (other.measure === 'level' || other.measure === 'index') &&
      // What it is of may not be read ("so với 4,5% của kỳ trước"): the arithmetic tells.
      (other.indicator === null || (other.indicator === figure.indicator && other.place === figure.place)) &&
      isOutcome(other.status) &&
      areUnitsComparable(other.unit, unit),
  );
}

function isSame(level: Figure, own: Big): boolean {
  const { kind } = compare(level, { value: own.toFixed(), high: null, bound: level.bound, precision: null });
  return kind === 'equal' || kind === 'agrees';
}

/** Does "từ" stand in front of the level, in the sentence of the change? */
function isSaidFrom({ figure, page: { text } }: Subject, { start, end }: Figure): boolean {
  const [from, to] = start < figure.start ? [end, figure.start] : [figure.end, start];
  if (/[\n;]|\.\s/u.test(text.slice(from, Math.max(from, to)))) return false;
  return FROM.test(plainWords(text.slice(Math.max(0, start - FROM_REACH), start)));
}

/** Is the change the way from one level to another? */
function makes(change: Figure, from: Figure, reached: Big): boolean {
  const start = new Big(from.value);
  const size = reached.minus(start).abs();
  if (size.eq(0) || start.lte(0)) return false;
  const fits = (value: string): boolean => {
    const { kind } = compare(change, { value, high: null, bound: change.bound, precision: null }, 'computed');
    return kind === 'equal' || kind === 'agrees';
  };
  return fits(size.toFixed()) || (change.unit.startsWith('percent') && fits(percentOf(size, start, 6)));
}
