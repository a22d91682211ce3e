import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { fitOfPercent } from '../page/fit.ts';
import { indexesOf, isPlain, joint, type PlacedFigure, type SumPage, surface, tail } from '../page/page.ts';
import { mayTell, tieOf } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';

/** "12 trên tổng số 15 xã", "14 xã trong tổng số 16 xã": the words right before b. */
const OF_ALL = /\b(?:tren|trong|trong so|out of)(?: tong(?: so)?| so)?(?: la)? *$/;
/** "412 ha rừng/kế hoạch 550 ha": the words right before the plan. */
const OF_PLAN = /\/ ?(?:ke hoach|kh|chi tieu|du toan)(?: (?:la|giao|nam))*:? *$/;
/** Words right before the percentage. */
const TIES = /(?:\b(?:bang|dat|chiem|tuong duong|tuong ung|ty le|ti le)|=|\()(?: (?:voi|la|ty le|ti le|dat))* *$/;
/** Behind a percentage: any word may make it one of something else. */
const ALONE = /^\s*(?:[,;.)]|$)/;

/** "12 trên tổng số 15 xã, chiếm 80%": a part and its whole in words, with the percentage behind them. */
export function ratioInWordsClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((whole): Claim[] => {
    const share = shareBetween(page, whole);
    if (share !== null) return claimsOf(page, page.placed[share.at - 1]!, whole, share);
    const part = page.placed[whole.at - 1];
    if (part === undefined || !isOfWhole(page, part, whole)) return [];
    return claimsOf(page, part, whole, shareAfter(page, whole));
  });
}

function claimsOf(page: SumPage, part: PlacedFigure, whole: PlacedFigure, share: PlacedFigure | null): Claim[] {
  const words = {
    part: surface(page, part),
    whole: surface(page, whole),
    computed: percentOf(part.figure.value, whole.figure.value, 2),
  };
  if (share === null) {
    // "12 trong tổng số 15 xã" claims nothing; of a plan, the percentage is offered.
    if (!OF_PLAN.test(joint(page, whole))) return [];
    const why = arithmeticReason('part-alone', words);
    return [{ figures: indexesOf(part, whole), kind: 'ratio', holds: true, reasons: [why] }];
  }
  const fit = fitOfPercent(part.figure, whole.figure, share.figure);
  const arePlain = [part, whole, share].every(({ figure }) => isPlain(figure));
  const isOfWhole = share.at < whole.at || ALONE.test(tail(page, share, 20));
  const isSure = arePlain && isOfWhole && share.figure.base !== 'plan' && part.figure.unit === whole.figure.unit;
  const tie = share.at < whole.at ? 'sure' : tieOf(page, share);
  const exactly = new Big(part.figure.value).times(100).div(whole.figure.value);
  if (tie !== 'sure' && (fit !== 'fits' || !mayTell(tie, exactly, share))) return [];
  const isSaid = isSure || (arePlain && isOfWhole && part.figure.unit === 'count' && share.figure.base !== 'plan');
  const holds = fit === 'fits' ? true : fit === 'apart' && isSaid ? false : null;
  const code = holds === null ? 'part-open' : holds ? 'part-holds' : 'part-fails';
  const why = arithmeticReason(code, { ...words, share: surface(page, share) });
  return [{ figures: indexesOf(part, whole, share), kind: 'ratio', holds, reasons: [why] }];
}

/** "19 trường, chiếm 76% tổng số trường (25 trường)": the share stands between the part and its whole. */
function shareBetween(page: SumPage, whole: PlacedFigure): PlacedFigure | null {
  const share = page.placed[whole.at - 1];
  const part = page.placed[whole.at - 2];
  if (
    share === undefined ||
    part === undefined ||
    share.figure.unit !== 'percent' ||
    part.figure.unit !== whole.figure.unit
  )
    return null;
  if (
    part.figure.measure !== 'level' ||
    part.figure.denominator !== null ||
    whole.amount < part.amount ||
    part.amount <= 0
  )
    return null;
  const isTold = page.gaps[share.at] !== null && /\bchiem(?: (?:ty|ti) le)? *$/.test(joint(page, share));
  return isTold && /^\s*tong so[^,;.()]*\(\s*$/.test(joint(page, whole)) && bracketOf(page, whole) === 'bare'
    ? share
    : null;
}

function isOfWhole(page: SumPage, part: PlacedFigure, whole: PlacedFigure): boolean {
  const isPair = page.gaps[whole.at] !== null && part.amount > 0 && whole.amount > 0;
  const areCounts = [part, whole].every(({ figure }) => {
    const { measure, denominator, unit, bound } = figure;
    const isBound = bound !== 'exact' && !(bound === 'more-than' && figure === whole.figure);
    return measure === 'level' && denominator === null && unit !== 'percent' && !isBound;
  });
  // Most neighbours are no pair of counts: only of those that are, the words between are read.
  if (!isPair || !areCounts) return false;
  const words = joint(page, whole);
  const isOneUnit =
    part.figure.unit === whole.figure.unit || part.figure.unit === 'count' || /tong so|^\s*\/\s*$/.test(words);
  return isOneUnit && isNamed();

  function isNamed(): boolean {
    return OF_PLAN.test(words) || /^\s*\/\s*$/.test(words) || (whole.amount >= part.amount && OF_ALL.test(words));
  }
}

function shareAfter(page: SumPage, whole: PlacedFigure): PlacedFigure | null {
  const next = page.placed[whole.at + 1];
  if (next === undefined || page.gaps[next.at] === null || next.figure.unit !== 'percent') return null;
  const { measure, direction } = next.figure;
  if ((measure !== 'level' && measure !== 'share-of-plan') || direction !== null) return null;
  return TIES.test(joint(page, next)) ? next : null;
}
