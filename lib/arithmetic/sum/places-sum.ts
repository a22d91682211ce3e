import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { isUnbound, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { exactSum, isAnother } from './closed-list.ts';
import { sumClaim } from './sum-claim.ts';

const MOST_PARTS = 20;
/** Right before the first place. */
const PARTS_FOLLOW = /\b(?:trong do|bao gom|gom|cu the|chia ra)(?: co)?[:, ]*(?:(?:tai|o|xa|phuong|huyen|thi tran) )?$/;
/** Right before the other places, and between a place and its number. */
const NEXT = /^\s*,\s*(?:va |tai |o |xa |phuong |huyen |thi tran )*$|^\s*va (?:tai |o |xa |phuong |huyen |thi tran )*$/;
const NAMED = /^[\s:]*(?:(?:la|co|duoc|trong|dat)\s+)?$/;

/**
 * "trồng 245 ha ngô, trong đó xã A 96 ha, xã B 88 ha, xã C 81 ha": parts of several places do not overlap, so that together
 * they cannot be beyond the total, complete or not.
 */
export function placesSumClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((total): Claim[] => {
    const next = page.placed[total.at + 1];
    if (next === undefined || next.figure.unit !== total.figure.unit || !isPart(page, total, next)) return [];
    if (!PARTS_FOLLOW.test(before(page, total, next))) return [];
    const parts = [next];
    for (let at = next.at + 1; parts.length < MOST_PARTS; at++) {
      const entry = page.placed[at];
      const isJoined =
        entry !== undefined && isPart(page, total, entry) && NEXT.test(before(page, page.placed[at - 1]!, entry));
      if (!isJoined) break;
      parts.push(entry);
    }
    const places = new Set(parts.map(({ figure }) => figure.place));
    const isPlainly = [total, ...parts].every(({ figure }) => isUnbound(figure) && figure.readings.length === 0);
    const sum = exactSum(parts);
    const units = parts.map(({ figure }) => figure.precision);
    const isBeyond = sum.gt(total.figure.value) && fitOfSum(sum, total.figure, units) === 'apart';
    if (parts.length < 2 || places.size < parts.length || !isPlainly || !isBeyond) return [];
    return [sumClaim(page, total, parts, sum, false)];
  });
}

/** The same amount of a place within the total's, which is named right before the number. */
function isPart(page: SumPage, total: PlacedFigure, entry: PlacedFigure): boolean {
  const { unit, measure, denominator, status, place, indicator, evidence, number, part } = entry.figure;
  const isAlike = unit === total.figure.unit && measure === 'level' && total.figure.measure === 'level';
  const isOne = indicator === total.figure.indicator && status === total.figure.status && part !== 'unnamed';
  const span = evidence.place?.how === 'said' ? evidence.place.span : null;
  if (!isAlike || !isOne || denominator !== null || unit === 'percent' || span == null || place === null) return false;
  if (page.gaps[entry.at] === null || span.end > number.start || isAnother(total, entry)) return false;
  const isWithin = page.lexicons.places.get(place)?.parent === total.figure.place;
  const noun =
    tail(page, total, 30)
      .split(/[,;.(:]/)[0]
      ?.trim() ?? '';
  const behind = tail(page, entry, 30).trimStart();
  const isSameNoun = /^(?:[,;.]|va |$)/.test(behind) || (noun !== '' && behind.startsWith(noun));
  return isWithin && isSameNoun && NAMED.test(plainWords(page.article.text.slice(span.end, number.start)));
}

/** The words between the number before and the place of this one. */
function before(page: SumPage, last: PlacedFigure, { figure }: PlacedFigure): string {
  const start = figure.evidence.place?.span?.start ?? figure.start;
  return plainWords(page.article.text.slice(last.figure.end, Math.max(last.figure.end, start)));
}
