import Big from 'big.js';
import { plainWords } from '../../text/forms.ts';
import { joint, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { isOfTime } from '../plan/plan-words.ts';

/** Words right before a percentage that tie it to the "a/b" before it, without accents. */
const TIES =
  /(?:\b(?:bang|dat|vuot|hut|thieu|thap hon|chiem|tuc|tuong duong|tuong ung|ty le|ti le|ty trong|equal to|or)|=|≈|\()(?: (?:la|voi|ty le|ti le|dat|khoang|hon|gan|tren|duoi))*[ :]*$/;
/** How many percentages in a row may be of one a/b: of the province's plan, of the city's. */
const MOST_SHARES = 3;

/** "51,2%, tức 21 trong số 43 tổ chức": the ratio is the percentage once more. */
export const SAID_AGAIN = /^,? (?:tuc|nghia)(?: la)? *$/;

/** "đạt 25% (24/96 xã)": the percentage in front, and the ratio that explains it in a bracket, or says it once more. */
export function shareBefore(page: SumPage, ratio: PlacedFigure): PlacedFigure | null {
  const before = page.placed[ratio.at - 1];
  const gap = page.gaps[ratio.at] ?? null;
  if (before === undefined || gap === null) return null;
  if (!/^[^(),;]{0,40}\(\s*$/.test(gap) && !SAID_AGAIN.test(plainWords(gap))) return null;
  const { unit, measure, direction, denominator } = before.figure;
  const isShare = unit === 'percent' && measure !== 'change' && denominator === null;
  return isShare && direction === null && ratio.figure.unit !== 'percent' ? before : null;
}

/** A share, or what a plan was passed or missed by: "379/350 lao động, vượt 8,3% kế hoạch" is 108,3% of it. */
function asShare(entry: PlacedFigure): PlacedFigure | null {
  const { figure } = entry;
  const { unit, measure, direction, base, value } = figure;
  // "bằng 112,8 KH giao" prints no % and is a share all the same.
  if (direction === null)
    return measure === 'share-of-plan' || (measure === 'level' && unit === 'percent') ? entry : null;
  if (measure !== 'change' || unit !== 'percent' || base !== 'plan') return null;
  const share = direction === 'up' ? new Big(100).plus(value) : new Big(100).minus(value);
  return { ...entry, figure: { ...figure, value: share.toFixed() } };
}

/** The percentages that follow in the same sentence, the first of them tied to the ratio by a word. */
export function sharesAfter(page: SumPage, ratio: PlacedFigure): PlacedFigure[] {
  const shares: PlacedFigure[] = [];
  for (let at = ratio.at + 1; at <= ratio.at + MOST_SHARES; at++) {
    const next = page.placed[at];
    if (next === undefined || next.figure.denominator !== null) break;
    if ((page.gaps[at] ?? null) === null) break;
    const share = asShare(next);
    const words = joint(page, next);
    const isTied = shares.length > 0 ? share?.figure.base === 'plan' : words.length <= 80 && TIES.test(words);
    if (share === null || !isTied || isOfTime(tail(page, share, 24))) break;
    shares.push(share);
  }
  return shares;
}
