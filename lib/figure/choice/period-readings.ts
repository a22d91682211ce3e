import type { YearContext } from '../../mention/period/dated.ts';
import { yearOfPart } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { READINGS } from './period-values.ts';

/** A reading of a time, as an index of READINGS, and the period it gives. */
export interface ReadAs {
  readonly as: number;
  readonly id: string;
}

const NONE: readonly ReadAs[] = [];
const MONTH = READINGS.indexOf('month');
const SO_FAR = READINGS.indexOf('so-far');
const TO_PAST = READINGS.indexOf('to-past');
const END = READINGS.indexOf('end');
const YEAR = READINGS.indexOf('year');
const LENGTH_OF_YEAR = 4;
const LENGTH_OF_DAY = 'mm-dd'.length;

/** What else a time may mean beside the period that it names (`id`). */
export function otherReadings(
  id: string,
  { kind, part, year, until }: PeriodMention,
  { year: current, published, past }: YearContext,
): readonly ReadAs[] {
  if (kind === 'year') return NONE;
  if (kind === 'stretch') {
    const own = year ?? current ?? published;
    return part === '' || own === null ? NONE : [{ as: MONTH, id: `${own}-${part}` }];
  }
  if (kind === 'day') {
    // the month of a congress ("họp tháng 8/2020") says the year at most
    return part.length < LENGTH_OF_DAY || id.length !== LENGTH_OF_YEAR
      ? NONE
      : [{ as: MONTH, id: `${id}-${part.slice(0, 2)}` }];
  }
  if (kind === 'now') return [{ as: SO_FAR, id: `${id}-to` }];
  if (kind === 'span') {
    if (until !== null) return [{ as: END, id: String(until) }];
    if (published === null || year === null || year >= published) return NONE;
    const soFar = { as: SO_FAR, id: `${year}-${published}` };
    return past === null || past === published || year >= past
      ? [soFar]
      : [soFar, { as: TO_PAST, id: `${year}-${past}` }];
  }
  const whole = yearOfPart(id);
  return whole === null ? NONE : [{ as: YEAR, id: whole }];
}
