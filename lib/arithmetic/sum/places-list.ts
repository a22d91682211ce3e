import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { isUnbound, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { ownWords } from '../relation/role.ts';
import { isAnother } from './closed-list.ts';
import { exactSum } from './parts.ts';
import { sumClaim } from './sum-claim.ts';

/** Fewer places than these come to a number by chance. */
const FEWEST = 3;
const MOST = 40;
/** How many figures in front of the list its total is looked for, and how far apart two parts may stand. */
const BACK = 12;
const NEAR = 200;

/**
 * Numbers of one unit, each of a place of its own, on one line or on many: "Sông Cầu 31 hộ, Đức Xuân 24 hộ ...", "- Huyện Pác Nặm:
 * 3.012/6.890 hộ; 43,72%". They come to a number told before them for what they are in. Where every place that it has is among
 * them and they do not, that number does not hold; nor where they come to more ("245 ha ngô, trong đó xã A 96 ha, xã B 88 ha, xã C
 * 81 ha"), complete or not, since places do not overlap.
 */
export function placesListClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < page.placed.length; ) {
    const run = runFrom(page, page.placed[at]!);
    const found = run.length < 2 ? [] : claimsOf(page, run);
    claims.push(...found);
    at = run.length >= FEWEST || found.length > 0 ? run.at(-1)!.at + 1 : at + 1;
  }
  return claims;
}

function runFrom(page: SumPage, first: PlacedFigure): PlacedFigure[] {
  if (!isOfPlace(first)) return [];
  const run = [first];
  const places = new Set([first.figure.place]);
  for (let at = first.at + 1; at < page.placed.length && run.length < MOST; at++) {
    const entry = page.placed[at]!;
    const last = run.at(-1)!;
    if (entry.figure.start - last.figure.end > NEAR || entry.block - last.block > 1) break;
    if (entry.figure.unit === 'percent') continue;
    if (entry.figure.unit !== first.figure.unit || entry.figure.measure !== 'level') break;
    const isRest = /\bcon lai\b/.test(ownWords(page, entry));
    if (!isRest && (!isOfPlace(entry) || places.has(entry.figure.place))) break;
    places.add(entry.figure.place);
    run.push(entry);
    if (isRest) break;
  }
  return run;
}

/** A level with the place named in front of its number. */
function isOfPlace({ figure }: PlacedFigure): boolean {
  const span = figure.evidence.place?.how === 'said' ? figure.evidence.place.span : null;
  return figure.measure === 'level' && figure.unit !== 'percent' && span != null && span.end <= figure.number.start;
}

function claimsOf(page: SumPage, run: readonly PlacedFigure[]): Claim[] {
  const told = run.length < FEWEST ? [] : listClaims(page, run);
  const total = page.placed[run[0]!.at - 1];
  if (told.length > 0 || total === undefined) return told;
  const parts = joinedTo(page, total, run);
  return isBeyond(total, parts) ? [sumClaim(page, total, parts, exactSum(parts), false)] : [];
}

function listClaims(page: SumPage, run: readonly PlacedFigure[]): Claim[] {
  const [first] = run;
  const within = new Set(run.map(({ figure }) => page.lexicons.places.get(figure.place ?? '')?.parent));
  const totals = page.placed
    .slice(Math.max(0, first!.at - BACK), first!.at)
    .filter(({ figure }) => figure.unit === first!.figure.unit && figure.measure === 'level' && figure.high === null)
    .filter(({ figure }) => within.has(figure.place ?? undefined) && figure.status === first!.figure.status);
  const arePairs = run.every(({ figure }) => figure.denominator !== null);
  const ways = arePairs ? [sumOf(run, ({ value }) => value), sumOf(run, ({ denominator }) => denominator ?? '0')] : [];
  const sums = arePairs ? ways : run.some(({ figure }) => figure.denominator !== null) ? [] : [exactSum(run)];
  const holding = sums.flatMap((sum) => {
    const total = totals.findLast(({ figure }) => sum.eq(figure.value));
    return total === undefined ? [] : [sumClaim(page, total, run, sum, true)];
  });
  const [only] = totals;
  const isFalse = holding.length === 0 && only !== undefined && totals.length === 1 && isRefused(page, only, run);
  return isFalse ? [sumClaim(page, only, run, exactSum(run), false)] : holding;
}

const sumOf = (run: readonly PlacedFigure[], numberOf: (figure: Figure) => string): Big =>
  run.reduce((sum, { figure }) => sum.plus(numberOf(figure)), new Big(0));

/** Every place within the total's is told once, right behind it, of the same thing at the same time. */
function isRefused({ lexicons, ...page }: SumPage, total: PlacedFigure, run: readonly PlacedFigure[]): boolean {
  const { place, indicator, period } = total.figure;
  const isNext = run[0]!.at === total.at + 1 && run[0]!.block === total.block;
  const named = new Set(run.map(({ figure }) => figure.place));
  const all = [...lexicons.places.values()].filter(({ parent }) => parent === place);
  const areAll = all.length > 2 && all.length === run.length && all.every(({ id }) => named.has(id));
  const arePlain = [total, ...run].every(({ figure }) => isUnbound(figure) && figure.denominator === null);
  const areOne = run.every(({ figure }) => figure.indicator === indicator && figure.period === period);
  const isEnded = !/\b(?:con lai|ngoai ra|khac|rieng)\b/.test(tail({ lexicons, ...page }, run.at(-1)!, 100));
  return isNext && areAll && arePlain && areOne && isEnded && total.figure.precision === null;
}

/** Right before the first place. */
const PARTS_FOLLOW = /\b(?:trong do|bao gom|gom|cu the|chia ra)(?: co)?[:, ]*(?:(?:tai|o|xa|phuong|huyen|thi tran) )?$/;
/** Right before the other places, and between a place and its number. */
const NEXT = /^\s*,\s*(?:va |tai |o |xa |phuong |huyen |thi tran )*$|^\s*va (?:tai |o |xa |phuong |huyen |thi tran )*$/;
const NAMED = /^[\s:]*(?:(?:la|co|duoc|trong|dat)\s+)?$/;

/** The parts that only their places part from the total, and from each other. */
function joinedTo(page: SumPage, total: PlacedFigure, run: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const end = run.findIndex((part, at) => {
    const span = part.figure.evidence.place?.span;
    if (span == null || page.gaps[part.at] === null || !isPartOf(page, total, part)) return true;
    const words = plainWords(page.article.text.slice((run[at - 1] ?? total).figure.end, span.start));
    const named = plainWords(page.article.text.slice(span.end, part.figure.number.start));
    return !(at === 0 ? PARTS_FOLLOW : NEXT).test(words) || !NAMED.test(named);
  });
  return end < 0 ? run : run.slice(0, end);
}

/** The same amount of a place within the total's, counted with its noun or without any. */
function isPartOf(page: SumPage, total: PlacedFigure, entry: PlacedFigure): boolean {
  const { unit, denominator, status, place, indicator, part } = entry.figure;
  const isAlike = unit === total.figure.unit && total.figure.measure === 'level' && denominator === null;
  const isOne = indicator === total.figure.indicator && status === total.figure.status && part !== 'unnamed';
  const isWithin = page.lexicons.places.get(place ?? '')?.parent === total.figure.place;
  const noun = (tail(page, total, 30).split(/[,;.(:]/)[0] ?? '').trim();
  const behind = tail(page, entry, 30).trimStart();
  const isSameNoun = /^(?:[,;.]|va |$)/.test(behind) || (noun !== '' && behind.startsWith(noun));
  return isAlike && isOne && isWithin && isSameNoun && !isAnother(total, entry);
}

function isBeyond(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const arePlain = [total, ...parts].every(({ figure }) => isUnbound(figure) && figure.readings.length === 0);
  const sum = exactSum(parts);
  const units = parts.map(({ figure }) => figure.precision);
  return parts.length > 1 && arePlain && sum.gt(total.figure.value) && fitOfSum(sum, total.figure, units) === 'apart';
}
