import { commonForm } from '../../check/numbers/common-form.ts';
import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Claim } from '../../check/verdict.ts';
import { yearOf } from '../../resolution/period.ts';
import { plainWords } from '../../text/forms.ts';
import { bracketOf, isOfOneNoun } from '../page/bracket.ts';
import { fitOfPercent, isApart, type Rounded } from '../page/fit.ts';
import {
  gapAfter,
  groupKey,
  indexesOf,
  isPlain,
  isUnbound,
  lead,
  mayBeOfOne,
  type PlacedFigure,
  type SumPage,
  surface,
  tail,
} from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';
import { isOfTime, isShare } from './plan-share.ts';
import { isOfThePlan } from './plan-words.ts';

/** How many figures back the amount of a share may stand: other shares of it come between. */
const REACH = 3;
/** Words that say whose plan it is. */
const OF_SOMEBODY =
  /\b(?:cua|do|tinh|huyen|thanh pho|trung uong|chinh phu|thu tuong|hdnd|ubnd|hoi dong|uy ban|bo|thanh uy|tinh uy)\b/;
/** Words that make the plan in a bracket another one than the share's. */
const OTHER_PLAN = /\b(?:dau nam|dieu chinh|bo sung|thang|quy|giai doan|ngan sach|von)\b/;
/** Words before a number that make it a plan, whatever else the sentence says. */
const PLAN_HEAD = /\b(?:ke hoach|chi tieu|du toan)\b[^,;.]*\b(?:la|giao)\b[^,;.]{0,20}$/;
/** How many plans of several issuers may be told before an amount. */
const MOST_BEFORE = 3;

interface Plan {
  readonly entry: PlacedFigure;
  /** Do the words tie the share to this plan and no other? */
  readonly isTied: boolean;
}

/**
 * An amount, its share of a plan, and the plan printed beside them: "đạt 117,7% kế hoạch (350 lao động)", "Kế hoạch giao 90
 * đảng viên. Thành phố kết nạp 99 đảng viên, vượt 10%".
 */
export function planBesideClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((share): Claim[] => {
    if (!isShare(share) || isOfTime(page, share)) return [];
    const amount = amountOf(page, share);
    if (amount === null) return [];
    const indicator = page.lexicons.indicators.get(share.figure.indicator ?? '') ?? null;
    const printed = commonForm({ ...share.figure, base: 'plan' }, indicator).printed;
    const plan = planBehind(page, amount, share) ?? planBefore(page, amount, share, printed);
    if (plan === null) return [];
    const fit = fitOfPercent(amount.figure, plan.entry.figure, printed);
    const isPlainly = isPlain(share.figure) && isUnbound(amount.figure) && isUnbound(plan.entry.figure);
    const isTied = plan.isTied && areTied(page, amount, share);
    const isSure = isTied && isPlainly && isApart(amount.figure, plan.entry.figure, printed);
    const holds = fit === 'fits' ? true : isSure ? false : null;
    // What neither fits nor is tied to it is another plan.
    if (holds === null && !isTied) return [];
    const code = holds === null ? 'plan-share-open' : holds ? 'plan-share-holds' : 'plan-share-fails';
    const params = {
      amount: surface(page, amount),
      share: surface(page, share),
      plan: surface(page, plan.entry),
      computed: percentOf(amount.figure.value, plan.entry.figure.value, 2),
    };
    const figures = indexesOf(amount, share, plan.entry);
    return [{ figures, kind: 'share-of-plan', holds, reasons: [arithmeticReason(code, params)] }];
  });
}

/** The nearest amount before the share in its sentence. */
function amountOf(page: SumPage, share: PlacedFigure): PlacedFigure | null {
  for (let at = share.at - 1; at >= Math.max(0, share.at - REACH); at--) {
    if (page.gaps[at + 1] === null) return null;
    const entry = page.placed[at]!;
    const { measure, unit, denominator, status, place } = entry.figure;
    if (measure !== 'level' || unit === 'percent' || bracketOf(page, entry) !== null) continue;
    const isAmount = denominator === null && status !== 'target' && place === share.figure.place;
    return isAmount && mayBeOfOne(entry.figure, share.figure) ? entry : null;
  }
  return null;
}

function planBehind(page: SumPage, amount: PlacedFigure, share: PlacedFigure): Plan | null {
  const entry = page.placed[share.at + 1];
  if (entry === undefined || gapAfter(page, share) === null || !isAlike(amount, entry)) return null;
  const bracket = bracketOf(page, entry);
  if (bracket === 'plan' || bracket === 'bare') {
    const issuers = [share, entry].map(({ figure }) => (figure.evidence.issuer?.how === 'said' ? figure.issuer : null));
    const [behindShare = '', inBracket = ''] = plainWords(gapAfter(page, share) ?? '').split('(');
    const named = plainWords(share.figure.evidence.issuer?.text ?? '');
    const areTwo = OF_SOMEBODY.test(inBracket);
    const isOneIssuer = areTwo
      ? named !== '' && inBracket.includes(named)
      : issuers[0] === issuers[1] || issuers.includes(null);
    const isSame = isOfThePlan(behindShare) && !OTHER_PLAN.test(inBracket);
    return { entry, isTied: isOneIssuer && isSame && isOfOneNoun(page, amount, entry) };
  }
  const isPlan = entry.figure.status === 'target' && entry.figure.measure === 'level';
  return isPlan && mayBeOfOne(entry.figure, amount.figure) ? { entry, isTied: false } : null;
}

/** The plan told right before the amount, in the same paragraph; of several, the one that the share fits. */
function planBefore(page: SumPage, amount: PlacedFigure, share: PlacedFigure, printed: Rounded): Plan | null {
  const found: PlacedFigure[] = [];
  for (let at = amount.at - 1; at >= Math.max(0, amount.at - MOST_BEFORE); at--) {
    const entry = page.placed[at]!;
    if (entry.block !== amount.block || !isAlike(amount, entry) || !isPlan(page, entry, amount)) break;
    found.push(entry);
  }
  const [nearest] = found;
  if (nearest === undefined) return null;
  if (found.length > 1 || nearest.figure.status !== 'target' || !mayBeOfOne(nearest.figure, amount.figure)) {
    const fitting = found.find(({ figure }) => fitOfPercent(amount.figure, figure, printed) === 'fits');
    return fitting === undefined ? null : { entry: fitting, isTied: false };
  }
  const { issuer, period, evidence } = nearest.figure;
  const isNext = share.at === amount.at + 1 && amount.figure.start - nearest.figure.end <= 200;
  const isOneIssuer =
    issuer === share.figure.issuer || (share.figure.issuer === null && evidence.issuer?.how !== 'said');
  const isSaid = evidence.status.how !== 'assumed' && isOneIssuer && isYears(period);
  const behind = tail(page, share, 40);
  const isOthers = !isOfThePlan(behind) || (OF_SOMEBODY.test(behind.split(/[,;.(]/)[0] ?? '') && issuer === null);
  const isOne = isOnlyPlan(page, nearest) && isNounOf(page, amount, nearest);
  return { entry: nearest, isTied: isOne && isNext && isSaid && !isOthers };
}

/** Words that end the noun behind a number. */
const NOUN_ENDS = /[^a-z ]|\b(?:nam|trong|den|tu|da|thi|cho|o|tai|theo|so|moi|va|la|tren|duoc|dat|bang)\b/;

/** Does the amount count what the plan counts: "20 ha rừng phòng hộ" is no part of "200 ha rừng sản xuất"? */
function isNounOf(page: SumPage, amount: PlacedFigure, plan: PlacedFigure): boolean {
  const nounOf = (entry: PlacedFigure): string => (tail(page, entry, 40).split(NOUN_ENDS)[0] ?? '').trim();
  return nounOf(plan).startsWith(nounOf(amount));
}

/** A target of the amount's place and year. */
function isPlan(page: SumPage, entry: PlacedFigure, { figure }: PlacedFigure): boolean {
  const { status, measure, period, place } = entry.figure;
  const year = yearOf(period);
  if (measure !== 'level' || place !== figure.place || year === null || year !== yearOf(figure.period)) return false;
  return status === 'target' || PLAN_HEAD.test(lead(page, entry, 60));
}

const isYears = (period: string): boolean => /^\d{4}$/.test(period);

function isOnlyPlan({ groups }: SumPage, { figure }: PlacedFigure): boolean {
  if (figure.indicator === null) return false;
  const group = groups.get(groupKey(figure.indicator, figure.place, figure.period)) ?? [];
  return group.filter((other) => other.figure.status === 'target' && other.figure.measure === 'level').length === 1;
}

function isAlike(amount: PlacedFigure, { figure }: PlacedFigure): boolean {
  const isAmount = figure.denominator === null && Number(figure.value) > 0;
  return isAmount && areUnitsComparable(figure.unit, amount.figure.unit);
}
