import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { joint, mayBeOfOne, type PlacedFigure, type SumPage } from '../page/page.ts';
import { mayTell, tieOf } from '../page/tie.ts';
import { isSure } from './doubt.ts';
import { fitOf, fitsNoWay, mayJoin, roleFor, type Way, waysOf } from './relate.ts';
import { isSaidEarlier, type Role, roleOf } from './role.ts';
import { told } from './told.ts';

/** How many figures away an amount may stand from the number that joins it to another one. */
const REACH = 4;
/** How far an amount of the sentence before may stand. */
const NEAR = 220;

/** Two amounts and the number that says what one is to the other. */
export interface Triple {
  readonly level: PlacedFigure;
  readonly base: PlacedFigure;
  readonly link: PlacedFigure;
  readonly role: Role;
}

/**
 * A share, a growth, a multiple or a difference, and the two amounts of its own sentence (or of the one before) that it joins,
 * in any order: "đạt 67,5% (48,6/72 tỷ)", "Kế hoạch 150 ha; trồng 162 ha, vượt 8%", "336 tỷ đồng, tăng 12% so với mức 300 tỷ đồng".
 * That one fits is told; that none does only where nothing else can be meant (doubt.ts).
 */
export function relationClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((link): Claim[] => {
    const ways = waysOf(page, link);
    if (ways.length === 0) return [];
    const near = amountsNear(page, link);
    if (near.length < 2) return [];
    const triples = triplesOf(page, near, link);
    for (const triple of triples) {
      const fitting = ways.find((way) => holds(page, triple, way));
      if (fitting !== undefined) return [told(page, triple, fitting, true)];
    }
    const [only] = triples;
    const isFalse = only !== undefined && triples.length === 1 && isRefused(page, only, ways);
    return isFalse ? [told(page, only, ways[0]!, false)] : [];
  });
}

function amountsNear(page: SumPage, link: PlacedFigure): PlacedFigure[] {
  const near: PlacedFigure[] = [];
  for (const step of [-1, 1]) {
    let breaks = 0;
    for (let at = link.at + step; Math.abs(at - link.at) <= REACH; at += step) {
      const entry = page.placed[at];
      if (entry === undefined || entry.block !== link.block) break;
      if (page.gaps[Math.max(at, at - step)] === null) breaks++;
      if (breaks > (step < 0 ? 1 : 0) || Math.abs(entry.figure.start - link.figure.start) > NEAR) break;
      if (isAmount(page, entry)) near.push(entry);
    }
  }
  return near;
}

function isAmount(page: SumPage, entry: PlacedFigure): boolean {
  const { measure, denominator, high, unit } = entry.figure;
  const { amount } = entry;
  // "giảm 1.400 con so với cùng kỳ là 14.000 con"
  const isLevel =
    measure === 'level' ||
    (measure === 'change' && isSaidEarlier(page, entry) && / (?:la|co|dat) *$/.test(joint(page, entry)));
  return isLevel && denominator === null && high === null && unit !== 'times' && amount > 0;
}

/** The pairs that the number may join: one of them is to the other what its words ask for. */
function triplesOf(page: SumPage, near: readonly PlacedFigure[], link: PlacedFigure): Triple[] {
  const wanted = roleFor(link.figure);
  return near.flatMap((base) =>
    near.flatMap((level): Triple[] => {
      if (level === base || (wanted !== 'whole' && !mayBeOfOne(level.figure, base.figure))) return [];
      const said = roleOf(page, base, level);
      // The year of the clause that grew is no base: "năm 2019 đạt 131,6 tỷ đồng; năm 2018 đạt 120 tỷ đồng, tăng 9,7%".
      const isBetween = level.at < base.at && base.at < link.at && link.figure.base !== base.figure.period;
      if (said === 'earlier' && isBetween && !isSaidEarlier(page, base)) return [];
      const role = said ?? (wanted === 'whole' ? 'whole' : null);
      if (role === null || (role !== wanted && !(wanted === 'whole' && role === 'plan'))) return [];
      if (roleOf(page, level, base) !== null && roleOf(page, base, level) === null) return [];
      return role === 'whole' && base.amount < level.amount ? [] : [{ level, base, link, role }];
    }),
  );
}

function holds(page: SumPage, { level, base, link }: Triple, way: Way): boolean {
  if (!mayJoin(level.figure, base.figure, link.figure, way) || fitOf(level.figure, base.figure, way) !== 'fits')
    return false;
  if (way.kind !== 'percent' || link.at < level.at) return true;
  return mayTell(tieOf(page, link), new Big(level.figure.value).times(100).div(base.figure.value), link);
}

function isRefused(page: SumPage, triple: Triple, ways: readonly Way[]): boolean {
  const { level, base, link } = triple;
  const joining = ways.filter((way) => mayJoin(level.figure, base.figure, link.figure, way));
  return joining.length > 0 && fitsNoWay(level.figure, base.figure, joining) && isSure(page, triple);
}
