import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { earlierGroup } from '../page/earlier.ts';
import { joint, type PlacedFigure, type SumPage } from '../page/page.ts';
import { mayTell, tieOf } from '../page/tie.ts';
import { isPlainly, isSaid } from './doubt.ts';
import { fitOf, fitsNoWay, mayJoin, type Way, waysOf } from './relate.ts';
import { isSaidEarlier, mayBeWay, type Role, roleFor, roleOf } from './role.ts';
import { told } from './told.ts';
import type { Triple } from './triple.ts';

/** How many figures away an amount may stand from the number that joins it to another one. */
const REACH = 4;
/** How far an amount of the sentence before may stand. */
const NEAR = 220;

/**
 * A share, a growth, a multiple or a difference, and the two amounts of its own sentence (or of the one before) that it joins,
 * in any order: "đạt 67,5% (48,6/72 tỷ)", "Kế hoạch 150 ha; trồng 162 ha, vượt 8%", "336 tỷ đồng, tăng 12% so với mức 300 tỷ đồng".
 * That one fits is told; that none does only where nothing else can be meant (doubt.ts).
 */
export function relationClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((link): Claim[] => {
    const ways = waysOf(page, link);
    if (ways.length === 0) return [];
    const near = [...amountsNear(page, link), ...amountsNamed(page, link), ...wholesBefore(page, link)];
    if (near.length < 2) return [];
    const triples = triplesOf(page, near, link).filter((triple) => ways.some((way) => mayJoin(triple, way)));
    for (const triple of triples) {
      const fitting = ways.find((way) => holds(page, triple, way));
      if (fitting !== undefined) return [told(page, triple, fitting, true)];
    }
    const alone = triples.filter((one) => !triples.some((other) => isRival(one, other)));
    return alone
      .filter((one) => isSaid(page, one))
      .map((one) => told(page, one, plainest(one, ways), isRefused(page, one, ways) ? false : null));
  });
}

/** A change between two rates is said in points, where it may be either. */
function plainest({ level }: Triple, ways: readonly Way[]): Way {
  const points = level.figure.unit === 'percent' ? ways.find(({ kind }) => kind === 'difference') : undefined;
  return points ?? ways[0]!;
}

/** Does another pair have one of the two amounts as well, so that which is meant cannot be told? */
function isRival(one: Triple, other: Triple): boolean {
  return one !== other && [one.level.at, one.base.at].some((at) => at === other.level.at || at === other.base.at);
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
function isBeside({ block, figure }: PlacedFigure, link: PlacedFigure): boolean {
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

/** The pairs that the number may join: one of them is to the other what its words ask for. */
function triplesOf(page: SumPage, near: readonly PlacedFigure[], link: PlacedFigure): Triple[] {
  const wanted = roleFor(page, link);
  return near.flatMap((base) =>
    near.flatMap((level): Triple[] => {
      if (
        level.at === base.at ||
        !isBeside(level, link) ||
        (bracketOf(page, level) !== null && !mayBeWay(page, base, level))
      )
        return [];
      const once = page.placed[base.at]!.figure;
      if (once.denominator !== null && once.unit !== 'criterion' && once.value !== level.figure.value) return [];
      const said = roleOf(page, base, level);
      // The year of the clause that grew is no base: "năm 2019 đạt 131,6 tỷ đồng; năm 2018 đạt 120 tỷ đồng, tăng 9,7%".
      const isBetween = level.at < base.at && base.at < link.at && link.figure.base !== base.figure.period;
      if (said === 'earlier' && isBetween && !isSaidEarlier(page, base)) return [];
      const isUnnamed = wanted === 'whole' || (wanted === 'plan' && link.figure.base === null);
      const role = said ?? (isUnnamed ? 'whole' : null);
      if (role === null || !isAskedFor(role, wanted, link) || roleOf(page, level, base) === 'earlier') return [];
      if (role !== 'earlier' && roleOf(page, level, base) === 'plan') return [];
      return role === 'whole' && base.amount < level.amount ? [] : [{ level, base, link, role, isSaid: said !== null }];
    }),
  );
}

/** A share without a name may be of a plan or of a whole. */
function isAskedFor(role: Role, wanted: Role, { figure }: PlacedFigure): boolean {
  if (role === wanted) return true;
  return wanted === 'whole' ? role === 'plan' : wanted === 'plan' && figure.base === null && role === 'whole';
}

function holds(page: SumPage, triple: Triple, way: Way): boolean {
  const { level, base, link } = triple;
  if (!mayJoin(triple, way) || fitOf(level.figure, base.figure, way) !== 'fits') return false;
  if (way.kind !== 'percent' || link.at < level.at) return true;
  return mayTell(tieOf(page, link), new Big(level.figure.value).times(100).div(base.figure.value), link);
}

/** The words say it, and it is not so in any way that the numbers may be read or rounded; else it cannot be told. */
function isRefused(page: SumPage, triple: Triple, ways: readonly Way[]): boolean {
  const { level, base } = triple;
  const joining = ways.filter((way) => mayJoin(triple, way));
  return isPlainly(page, triple) && fitsNoWay(level.figure, base.figure, joining);
}
