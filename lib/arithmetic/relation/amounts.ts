import { earlierGroup } from '../page/earlier.ts';
import { joint, type PlacedFigure, type SumPage } from '../page/page.ts';
import { isSaidEarlier } from './role.ts';

/** How many figures away an amount may stand from the number that joins it to another one. */
const REACH = 4;
/** How far an amount of the sentence before may stand. */
const NEAR = 220;

/** The amounts that a number may join: those beside it, those of the time it names, and wholes told before. */
export function amountsFor(page: SumPage, link: PlacedFigure): PlacedFigure[] {
  return [...amountsNear(page, link), ...amountsNamed(page, link), ...wholesBefore(page, link)];
}

function amountsNear(page: SumPage, link: PlacedFigure): PlacedFigure[] {
  const near: PlacedFigure[] = [];
  for (const step of [-1, 1]) {
    let breaks = 0;
    for (let at = link.at + step; Math.abs(at - link.at) <= REACH; at += step) {
      const entry = page.placed[at];
      if (entry === undefined || !isBeside(entry, link)) break;
      if (page.gaps[Math.max(at, at - step)] === null) breaks++;
      if (breaks > 1 || Math.abs(entry.figure.start - link.figure.start) > NEAR) break;
      const amount = asAmount(page, entry);
      // Behind its sentence only what the number names is told: "tăng 10% so với năm 2018. Năm 2018, số thu là 51 tỷ đồng".
      if (amount !== null && (breaks === 0 || step < 0 || entry.figure.period === link.figure.base)) near.push(amount);
    }
  }
  return near;
}

/** In the same paragraph; of a change, on the next line too where it is of the same indicator. */
export function isBeside({ block, figure }: PlacedFigure, link: PlacedFigure): boolean {
  const isOfOne =
    link.figure.measure === 'change' && figure.indicator !== null && figure.indicator === link.figure.indicator;
  return block === link.block || (isOfOne && Math.abs(block - link.block) === 1);
}

/** What the page prints elsewhere for the year that a change names: "tăng 26,9% so với năm 2015". */
function amountsNamed(page: SumPage, { figure, block }: PlacedFigure): PlacedFigure[] {
  const { base } = figure;
  if (base === null || base === 'plan' || base === 'whole') return [];
  return earlierGroup(page, figure, base)
    .slice(0, REACH)
    .filter((entry) => entry.block !== block && entry.figure.status !== 'target' && asAmount(page, entry) === entry);
}

/**
 * "Đảng bộ có 43 tổ chức cơ sở đảng" and, a paragraph later, "25 tổ chức cơ sở đảng ..., chiếm 58,1%": the nearest amounts of
 * the level's unit and place that stand before. A share of fewer than three digits would fit one of them by chance.
 */
function wholesBefore(page: SumPage, link: PlacedFigure): PlacedFigure[] {
  const { unit, measure, direction, base, precision, value } = link.figure;
  const isShare = unit === 'percent' && measure === 'level' && direction === null && base !== 'plan';
  const level = page.placed[link.at - 1];
  if (!isShare || precision === null || Number(precision) >= 1 || value.length < 4 || level === undefined) return [];
  if (level.block !== link.block || level.figure.precision !== null || level.figure.denominator !== null) return [];
  return page.placed
    .slice(0, level.at)
    .filter(
      (entry) => entry.block < link.block && asAmount(page, entry) === entry && entry.figure.unit === level.figure.unit,
    )
    .filter((entry) => entry.figure.place === level.figure.place && entry.amount > level.amount)
    .slice(-REACH);
}

function asAmount(page: SumPage, entry: PlacedFigure): PlacedFigure | null {
  const { measure, denominator, high, unit } = entry.figure;
  if (high !== null || unit === 'times' || entry.amount <= 0) return null;
  // Of criteria, of which all have the full number, the part reached is the level.
  if (denominator !== null && unit === 'criterion') return { ...entry, figure: { ...entry.figure, denominator: null } };
  // "giảm 8 vụ so với năm 2018 (62/70 vụ)": the level once more, and what it was.
  if (denominator !== null)
    return isSaidEarlier(page, entry)
      ? { ...entry, figure: { ...entry.figure, value: denominator, denominator: null }, amount: Number(denominator) }
      : null;
  // "giảm 1.400 con so với cùng kỳ là 14.000 con", "tăng 2,3% so với cùng kỳ (83,2%)"
  const isNamed = isSaidEarlier(page, entry) || entry.figure.status === 'target';
  const isBase = isNamed && !/(?:tang|giam|them|vuot) *$/.test(joint(page, entry));
  return measure === 'level' || isBase ? entry : null;
}
