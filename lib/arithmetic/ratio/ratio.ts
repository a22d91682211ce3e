import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { type Fit, fitOfPercent } from '../page/fit.ts';
import { indexesOf, isPlain, joint, lead, type PlacedFigure, type SumPage, surface, tail } from '../page/page.ts';
import { mayTell, tieOf } from '../page/tie.ts';
import { isOfThePlan } from '../plan/plan-words.ts';
import { arithmeticReason } from '../reason.ts';
import { mayBeOfMore } from './of-more.ts';
import { SAID_AGAIN, shareBefore, sharesAfter } from './shares-beside.ts';

/** Behind a percentage: any word may make it one of something else. */
const ALONE = /^\s*(?:[,;.)]|$)/;
/** Units of what is brought forth, of which there is no whole. */
const AMOUNTS = ['tonne', 'VND', 'ha', 'm3', 'percent', 'animal'];

/** "640/350 lao động, đạt 182,9%": the percentage printed beside a/b against a divided by b. */
export function ratioClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry): Claim[] => {
    const { denominator } = entry.figure;
    if (denominator === null || Number(denominator) <= 0) return [];
    return shareClaim(page, entry) ?? ratioAlone(page, entry);
  });
}

function shareClaim(page: SumPage, entry: PlacedFigure): Claim[] | null {
  const behind = sharesAfter(page, entry);
  const before = behind.length === 0 ? shareBefore(page, entry) : null;
  const shares = before === null ? behind : [before];
  const [first] = shares;
  if (first === undefined) return null;
  const tie = before === null ? tieOf(page, first) : 'sure';
  const fitting = shares.find((share) => fitOf(entry, share) === 'fits');
  if (tie !== 'sure' && (fitting === undefined || !mayTell(tie, exactly(entry), fitting))) return null;
  const share = fitting ?? first;
  if (fitting === undefined && isOfAnother(page, entry, share)) return null;
  const isRefused = fitting === undefined && fitOf(entry, share) === 'apart' && isSure(page, entry, shares);
  const holds = fitting !== undefined ? true : isRefused ? false : null;
  const code = holds === null ? 'ratio-open' : holds ? 'ratio-holds' : 'ratio-fails';
  const computed = percentOf(entry.figure.value, entry.figure.denominator ?? '1', 2);
  const why = arithmeticReason(code, { ratio: surface(page, entry), computed, share: surface(page, share) });
  return [{ figures: indexesOf(entry, share), kind: 'ratio', holds, reasons: [why] }];
}

/** Does the percentage name another whole than the ratio's: "đạt 60% giá trị hợp đồng", "tỷ lệ đô thị hóa 62% (6/8 đơn vị)"? */
function isOfAnother(page: SumPage, ratio: PlacedFigure, share: PlacedFigure): boolean {
  if (share.at < ratio.at) return !isOfTheShare(page, share, ratio);
  return share.figure.base !== 'plan' && !ALONE.test(tail(page, share, 60));
}

function exactly({ figure: { value, denominator } }: PlacedFigure): Big {
  return new Big(value).times(100).div(denominator ?? '1');
}

/** Behind or before a ratio: what says that b is a plan. */
const PLAN = /\b(?:ke hoach|kh|du toan|plan|target)\b/;

/**
 * "640/350 lao động": of a plan, the percentage is offered. "15/24 xã" counts the part of a whole, "19/19 tiêu chí" is
 * complete: neither claims anything.
 */
function ratioAlone(page: SumPage, entry: PlacedFigure): Claim[] {
  const { value, denominator, unit, precision } = entry.figure;
  if (denominator === null || value === denominator || unit === 'criterion' || unit === 'target') return [];
  const isAmount = AMOUNTS.includes(unit) && precision !== null;
  const isNamed = PLAN.test(tail(page, entry, 30).split(/[,;.(]/)[0] ?? '') || PLAN.test(lead(page, entry, 30));
  if (!isAmount && !isNamed && !isFlow(page, entry) && Number(value) < Number(denominator)) return [];
  const words = { ratio: surface(page, entry), computed: percentOf(value, denominator, 2) };
  return [{ figures: [entry.index], kind: 'ratio', holds: true, reasons: [arithmeticReason('ratio-alone', words)] }];
}

/** Does what is counted add up over the year, in a unit of its own? */
function isFlow({ lexicons }: SumPage, { figure: { indicator, unit } }: PlacedFigure): boolean {
  const facts = lexicons.indicators.get(indicator ?? '');
  return facts?.additive === true && facts.units.includes(unit);
}

/** The b of "a/b" has the unit and the precision of a. */
function fitOf({ figure }: PlacedFigure, share: PlacedFigure): Fit {
  const { value, denominator, precision } = figure;
  return fitOfPercent({ value, precision }, { value: denominator ?? '1', precision }, share.figure);
}

/**
 * Is the one percentage surely of this a/b? What is beyond b cannot be a part of it, so b is the plan. Below it, b may be
 * a whole of which the plan is a part ("2.013/2.033 hộ, đạt 95,2% KH"): then the percentage must be named after nothing,
 * or b must be an amount, of which there is no whole, or of what adds up over the year ("76/90 đảng viên mới").
 */
function isSure(page: SumPage, ratio: PlacedFigure, shares: readonly PlacedFigure[]): boolean {
  const [share] = shares;
  if (share === undefined || shares.length > 1 || !isCount(ratio) || !isPlain(ratio.figure) || !isPlain(share.figure))
    return false;
  const { value, denominator, unit } = ratio.figure;
  const [front, last] = share.at < ratio.at ? [share, ratio] : [ratio, share];
  if (mayBeOfMore(page, front, last)) return false;
  const behind = tail(page, share, 60);
  // What adds up over the year is held against the year's plan.
  const isOfPlan = Number(value) > Number(denominator) || AMOUNTS.includes(unit) || isFlow(page, ratio);
  if (share.at < ratio.at) return isOfTheShare(page, share, ratio);
  // "có 11/19 xã đạt 100%": what those eleven reached.
  if (!isOfPlan && /^[^,;:(=–-]*\bdat *$/.test(joint(page, share))) return false;
  if (share.figure.base === 'plan') return isOfThePlan(behind) && isOfPlan;
  return ALONE.test(behind);
}

/** Is it surely a count: of something that is named, no name of a road, no day of a month, no fall of which b is the plan? */
function isCount({ figure: { value, denominator, unit, unitWord, measure, precision } }: PlacedFigure): boolean {
  const isDay = Number(value) > Number(denominator) && Number(value) <= 31 && Number(denominator) <= 12;
  // "41/4,974 đảng viên": no part of a member was counted, the comma is a thousands mark.
  const isWhole = precision !== null || Number.isInteger(Number(denominator));
  return measure === 'level' && (unit !== 'count' || unitWord !== null) && !isDay && isWhole;
}

/** "trường đạt chuẩn chiếm 57% (11/19 trường)": the bracket counts what the percentage is of, and nothing else. */
function isOfTheShare(page: SumPage, share: PlacedFigure, ratio: PlacedFigure): boolean {
  const noun = /^[\d./\s]*([a-z]+)/.exec(
    plainWords(page.article.text.slice(ratio.figure.start, ratio.figure.end + 20)),
  );
  if (SAID_AGAIN.test(plainWords(page.gaps[ratio.at] ?? ''))) return ALONE.test(tail(page, ratio, 60));
  const isAlone = page.gaps[share.at] === null || page.placed[share.at - 1]?.figure.unit !== 'percent';
  const isClosed = /^\s*\(\s*$/.test(page.gaps[ratio.at] ?? '') && /^[a-z ]{0,20}\)/.test(tail(page, ratio, 30));
  return (
    isAlone &&
    isClosed &&
    noun?.[1] !== undefined &&
    lead(page, share, 80)
      .split(/[^a-z]+/)
      .includes(noun[1])
  );
}
