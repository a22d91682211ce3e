import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { gapAfter, isPlain, joint, lead, type PlacedFigure, type SumPage } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { hundredOf } from './hundred.ts';
import { named } from './named.ts';

/** Fewer shares than these may come to a hundred by chance. */
const FEWEST = 3;
const MOST = 8;
/** Words that say percentages are shares of one whole. */
const OF_WHOLE =
  /\b(?:co cau|chiem|ty trong|ti trong|xep loai|hoc luc|hanh kiem|ty le|ti le|gom|trong do|structure|accounting)\b|:/;
/** Words that join a percentage to a list as something else than a share. */
const NO_SHARE = /\b(?:tang|giam|vuot|so voi|cung ky|ke hoach|kh|chi tieu)\b/;

/** "giỏi 12,4%, khá 51,3%, trung bình 33,1%, yếu 3,2%": shares in a row, whatever they are called, that come to 100. */
export function shareListClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  const { placed } = page;
  for (let at = 0; at < placed.length; ) {
    const run: PlacedFigure[] = [];
    while (placed[at + run.length] !== undefined && joins(page, run, placed[at + run.length]!))
      run.push(placed[at + run.length]!);
    const claim = run.length >= FEWEST && run.length <= MOST ? (claimOf(page, run) ?? beyondClaim(page, run)) : null;
    if (claim !== null) claims.push(claim);
    at += Math.max(1, run.length);
  }
  return [...claims, ...besideCounts(page)];
}

/** "468 đảng viên (15%), 2.340 đảng viên (75%) ...": each share stands behind its count. */
function besideCounts(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  let run: PlacedFigure[] = [];
  for (const entry of page.placed) {
    if (page.gaps[entry.at] === null) run = [];
    const { unit, measure, direction, bound } = entry.figure;
    const isShare = unit === 'percent' && measure === 'level' && direction === null && bound === 'exact';
    if (!isShare || page.placed[entry.at - 1]?.figure.unit === 'percent' || !OF_COUNT.test(joint(page, entry)))
      continue;
    run.push(entry);
    const claim = run.length >= FEWEST && run.length <= MOST ? claimOf(page, run) : null;
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** Right before a share that stands behind its count. */
const OF_COUNT = /(?:\(|\bchiem(?: (?:ty|ti) le)?) *$/;

function joins(page: SumPage, run: readonly PlacedFigure[], entry: PlacedFigure): boolean {
  const { unit, measure, direction, bound, denominator } = entry.figure;
  if (unit !== 'percent' || direction !== null || bound !== 'exact' || denominator !== null) return false;
  if (measure !== 'level' && measure !== 'share-of-plan') return false;
  return run.length === 0 || (page.gaps[entry.at] ?? null) !== null;
}

function claimOf(page: SumPage, run: readonly PlacedFigure[]): Claim | null {
  const about = run.reduce((sum, { amount }) => sum + amount, 0);
  if (Math.abs(about - 100) > 2) return null;
  const { sum, fits } = hundredOf(run);
  const finest = run.reduce((least, { figure }) => Math.min(least, Number(figure.precision ?? 1)), 1);
  // Whole numbers come near a hundred by chance.
  if (!fits || (finest === 1 && !sum.eq(100))) return null;
  const words = run.map((entry) => joint(page, entry));
  if (words.slice(1).some((joined) => NO_SHARE.test(joined)) || !isAnnounced(page, run, words)) return null;
  const params = { parts: run.map((entry) => named(page, entry)), sum: plain(sum) };
  const figures = run.map(({ index }) => index);
  return { figures, kind: 'shares', holds: true, reasons: [arithmeticReason('shares-of-list', params)] };
}

/** Right before a structure: what follows are its shares, and none of them is counted twice. */
const STRUCTURE = /\bco cau\b[^%;.]{0,110}$/;
/** What may stand in such a list as something else than a share of it, or as a part of one. */
const ASIDE =
  /\b(?:trong do|rieng|tang|giam|so voi|nam (?:truoc|ngoai|20\d\d)|len|xuong|cung ky|con lai|nu|dao tao|tre|tuoi|dan toc|co)\b|\(/;

/** "Cơ cấu giống gồm lúa lai 45%, lúa thuần 40%, lúa nếp 25%": a list may leave shares out, but it is not beyond a hundred. */
function beyondClaim(page: SumPage, run: readonly PlacedFigure[]): Claim | null {
  const [first, ...others] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || !STRUCTURE.test(lead(page, first, 120).split('. ').at(-1) ?? ''))
    return null;
  const isOfLevels = run.every(({ figure }) => isPlain(figure) && figure.base === null && figure.part === null);
  const areJoined = others.every(
    (entry) => /^[^;.]*[,;][^;.]*$/.test(joint(page, entry)) && !ASIDE.test(joint(page, entry)),
  );
  const { sum, fits } = hundredOf(run);
  if (!isOfLevels || !areJoined || gapAfter(page, last) !== null || fits || sum.lt(100) || sum.gt(115)) return null;
  const params = { parts: run.map((entry) => named(page, entry)), sum: plain(sum) };
  return {
    figures: run.map(({ index }) => index),
    kind: 'shares',
    holds: false,
    reasons: [arithmeticReason('shares-fail', params)],
  };
}

function isAnnounced({ article }: SumPage, [first]: readonly PlacedFigure[], words: readonly string[]): boolean {
  if (words.some((joined) => OF_WHOLE.test(joined))) return true;
  const start = first?.figure.start ?? 0;
  return OF_WHOLE.test(plainWords(article.text.slice(Math.max(0, start - 120), start)));
}
