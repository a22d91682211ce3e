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
/** "02", "02-14": days, or the month that they lie in; "10M", "H1" are the first months of a year. */
const isDays = (part: string): boolean => /^\d\d(?:-\d\d)?$/u.test(part);

const MONTHS_IN: Readonly<Record<string, number>> = { Q1: 3, H1: 6 };

/** "trong 10 tháng": of the year of publication, or of the one before on a page that came out in its first months. */
function endedMonths(part: string, published: number | null, month: number | null): readonly ReadAs[] {
  if (published === null || month === null) return NONE;
  const count = MONTHS_IN[part] ?? Number.parseInt(part, 10);
  const fits = count === month || count === month - 1;
  if (!fits && count > month) return [{ as: MONTHS, id: `${published - 1}-${part}` }];
  return [{ as: fits ? ENDED : MONTHS, id: `${published}-${part}` }];
}

const MONTHS = READINGS.indexOf('months');
const ENDED = READINGS.indexOf('months-ended');
const LENGTH_OF_YEAR = 4;
const LENGTH_OF_DAY = 'mm-dd'.length;

/** What else a time may mean beside the period that it names (`id`). `month`: that of publication, if known. */
export function otherReadings(
  id: string,
  { kind, part, year, until }: PeriodMention,
  { year: current, published, past }: YearContext,
  month: number | null,
): readonly ReadAs[] {
  if (kind === 'year') return NONE;
  if (kind === 'stretch') {
    if (part.length > 0 && !isDays(part)) return endedMonths(part, published, month);
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
