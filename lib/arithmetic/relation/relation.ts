import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import type { PlacedFigure, SumPage } from '../page/page.ts';
import { mayTell, tieOf } from '../page/tie.ts';
import { amountsFor, isBeside } from './amounts.ts';
import { isPlainly, isSaid } from './doubt.ts';
import { fitOf, fitsNoWay, mayJoin, type Way, waysOf } from './relate.ts';
import { isSaidEarlier, mayBeWay, type Role, roleFor, roleOf } from './role.ts';
import { told } from './told.ts';
import type { Triple } from './triple.ts';

/**
 * A share, a growth, a multiple or a difference, and the two amounts of its own sentence (or of the one before) that it joins,
 * in any order: "đạt 67,5% (48,6/72 tỷ)", "Kế hoạch 150 ha; trồng 162 ha, vượt 8%", "336 tỷ đồng, tăng 12% so với mức 300 tỷ đồng".
 * That one fits is told; that none does only where nothing else can be meant (doubt.ts).
 */
export function relationClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((link): Claim[] => {
    const ways = waysOf(page, link);
    if (ways.length === 0) return [];
    const near = amountsFor(page, link);
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

/** The pairs that the number may join: one of them is to the other what its words ask for. */
function triplesOf(page: SumPage, near: readonly PlacedFigure[], link: PlacedFigure): Triple[] {
  const wanted = roleFor(page, link);
  return near.flatMap((base) => near.flatMap((level) => tripleOf(page, level, base, link, wanted) ?? []));
}

/** The pair with its role; null where something at either of the two tells that it is not meant. */
function tripleOf(
  page: SumPage,
  level: PlacedFigure,
  base: PlacedFigure,
  link: PlacedFigure,
  wanted: Role,
): Triple | null {
  if (level.at === base.at || !isBeside(level, link)) return null;
  if (bracketOf(page, level) !== null && !mayBeWay(page, base, level)) return null;
  if (isFullOfAnother(page, base, level)) return null;
  const said = roleOf(page, base, level);
  if (said === 'earlier' && isLeftBehind(base, level, link) && !isSaidEarlier(page, base)) return null;
  const role = said ?? unsaidRole(wanted, link);
  if (role === null || !isAskedFor(role, wanted, link)) return null;
  const turned = roleOf(page, level, base);
  if (turned === 'earlier' || (turned === 'plan' && role !== 'earlier')) return null;
  return role === 'whole' && base.amount < level.amount ? null : { level, base, link, role, isSaid: said !== null };
}

/** "48,6/72 tỷ": a full number is the base of the part printed with it alone. */
function isFullOfAnother(page: SumPage, base: PlacedFigure, level: PlacedFigure): boolean {
  const { denominator, unit, value } = page.placed[base.at]!.figure;
  return denominator !== null && unit !== 'criterion' && value !== level.figure.value;
}

/** The year of the clause that grew is no base: "năm 2019 đạt 131,6 tỷ đồng; năm 2018 đạt 120 tỷ đồng, tăng 9,7%". */
const isLeftBehind = (base: PlacedFigure, level: PlacedFigure, link: PlacedFigure): boolean =>
  level.at < base.at && base.at < link.at && link.figure.base !== base.figure.period;

/** Where no words say what the base is, it may be a whole, if the number asks for one or for a plan that it does not name. */
const unsaidRole = (wanted: Role, link: PlacedFigure): Role | null =>
  wanted === 'whole' || (wanted === 'plan' && link.figure.base === null) ? 'whole' : null;

/** A share without a name may be of a plan or of a whole. */
function isAskedFor(role: Role, wanted: Role, { figure }: PlacedFigure): boolean {
  if (role === wanted) return true;
  return wanted === 'whole' ? role === 'plan' : wanted === 'plan' && figure.base === null && role === 'whole';
}

function holds(page: SumPage, triple: Triple, way: Way): boolean {
  const { level, base, link } = triple;
  if (!mayJoin(triple, way) || fitOf(level.figure, base.figure, way) !== 'fits') return false;
  // "gấp 2 lần" is not said of what is 1,33 times as much: a whole number of times is rounded, not cut off.
  if (way.kind === 'times' && link.figure.bound === 'exact') {
    const distance = new Big(level.figure.value).times(100).div(base.figure.value).minus(way.printed.value).abs();
    if (distance.times(2).gt(way.printed.precision ?? 0)) return false;
  }
  if (way.kind !== 'percent' || link.at < level.at) return true;
  return mayTell(tieOf(page, link), new Big(level.figure.value).times(100).div(base.figure.value), link);
}

/** The words say it, and it is not so in any way that the numbers may be read or rounded; else it cannot be told. */
function isRefused(page: SumPage, triple: Triple, ways: readonly Way[]): boolean {
  const { level, base } = triple;
  const joining = ways.filter((way) => mayJoin(triple, way));
  return isPlainly(page, triple) && fitsNoWay(level.figure, base.figure, joining);
}
