import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { startingIn } from '../../mention/sentence/line-lookup.ts';
import type { Spot } from '../spot/slots.ts';

/** A year or a part of one, no span of years. */
const PARTED_YEAR = /^\d{4}(?:-(?!\d{4}).*)?$/u;

/** "tăng 4 đảng viên so với cùng kỳ năm 2017 (48 đảng viên)": a level in the bracket behind a base is the base's. */
export function basePeriod({ line, placed, window, governing }: Spot, text: string): Dated | null {
  if (!window.inBracket || governing === null || governing.line !== line || governing.period === null) return null;
  const opener = placed.first - 1;
  if (line.tokens[opener]?.bare !== '(') return null;
  const base = startingIn(line.periods, governing.placed.last + 1, opener).find(
    ({ role, last }) => role === 'base' && last === opener - 1,
  );
  if (base === undefined || base.kind !== 'year' || base.year === null || !PARTED_YEAR.test(governing.period)) {
    return null;
  }
  const id = `${base.year}${governing.period.slice(4)}`;
  return { id, evidence: evidenceOf(text, line, base.first, base.last, 'carried') };
}
