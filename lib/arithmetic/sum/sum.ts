import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { isPlain, lead, type PlacedFigure, type SumPage } from '../page/page.ts';
import { failing, isAnother } from './closed-list.ts';
import { depthOf, exactSum, holdsOf, isNear, isPartOf, linkOf, MOST_PARTS } from './parts.ts';
import { sumClaim } from './sum-claim.ts';
import { before } from './total-behind.ts';

/** Figures in brackets and of other units between the parts are looked past, so many in all. */
const MOST_LOOKED_AT = 60;

/** How many other figures may stand between a total and its first part: "18 dự án với tổng vốn 4.520 tỷ đồng, gồm ...". */
const MOST_ASIDE = 2;

/** Words that announce parts behind a total, or a total behind its parts. */
const PARTS_FOLLOW =
  /\b(?:trong do|trong tong|trong so|bao gom|gom|cu the|chia ra|rieng|including|of which|comprising)\b|:|\(|[-–—] /;

/** The same right before the first part, where others stand between it and its total. */
const FIRST_ANNOUNCED = /\b(?:trong do|bao gom|gom|cu the|chia ra|including|comprising)\b|[:(]/;

/**
 * A total and its parts: a run of figures of one unit beside a figure they sum to, announced by a word. A list that falls
 * short may be incomplete; it fails only where its words close it ("gồm A, B và C", "A, B và C, tổng cộng ...").
 */
export function sumClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  for (const total of page.placed) {
    if (!isLevel(total) || total.amount <= 0) continue;
    const found = behind(page, total) ?? ofKinds(page, total) ?? before(page, total);
    if (found !== null) claims.push(found);
  }
  return claims;
}

function isLevel({ figure }: PlacedFigure): boolean {
  return figure.measure === 'level' && figure.unit !== 'percent' && figure.high === null;
}

/** The list behind a total. Its parts stand on the level of brackets of the first of them. */
function behind(page: SumPage, total: PlacedFigure): Claim | null {
  const { placed } = page;
  const first = firstPart(page, total);
  if (first === null || first.amount > total.amount) return null;
  const parts: PlacedFigure[] = [];
  let sum = 0;
  let depth = 0;
  let isUnbroken = true;
  const end = Math.min(placed.length, first.at + MOST_LOOKED_AT);
  for (let at = first.at; at < end && parts.length < MOST_PARTS; at++) {
    const entry = placed[at]!;
    const joined = linkOf(page, entry, parts.length);
    if (joined === null) break;
    if (at > first.at) depth += depthOf(joined);
    if (depth < 0) break;
    if (depth > 0 || !isPartOf(total, entry)) {
      isUnbroken = isUnbroken && entry.figure.unit === 'percent';
      continue;
    }
    // "hai năm qua 260 đảng viên, trong đó năm 2015 121, năm 2016 139": parts of its time.
    if (isAnother(total, entry) && !parts.every((part) => isAnother(total, part))) break;
    parts.push(entry);
    sum += entry.amount;
    if (
      parts.length > 1 &&
      isNear(sum, total, parts) &&
      (isAnnounced(page, total, first) || isNoChance(page, total, parts))
    ) {
      const exact = exactSum(parts);
      if (holdsOf(total, parts, exact) && areOfOneKind(total, parts)) return sumClaim(page, total, parts, exact, true);
    }
    if (sum > total.amount * 1.5) break;
  }
  return isUnbroken && parts.length > 1 ? failing(page, total, parts) : null;
}

/** The next figure that may be a part; others may stand aside before the word that announces the parts. */
function firstPart(page: SumPage, total: PlacedFigure): PlacedFigure | null {
  for (let at = total.at + 1; at <= total.at + 1 + MOST_ASIDE; at++) {
    const entry = page.placed[at];
    if (entry === undefined) return null;
    const isAside = at > total.at + 1;
    if (isPartOf(total, entry)) {
      const isOnlyShare = page.placed[at - 1]!.figure.unit === 'percent';
      return !isAside || isOnlyShare || FIRST_ANNOUNCED.test(wordsTo(page, total, entry)) ? entry : null;
    }
    if (page.gaps[at] === null) return null;
  }
  return null;
}

/** Two numbers come to a third by chance: parts of several places are all of other places than the total. */
function areOfOneKind(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const { place } = total.figure;
  const isOwn = ({ figure }: PlacedFigure): boolean => figure.place === place && figure.evidence.place?.how === 'said';
  return parts.length > 2 || parts.every(({ figure }) => figure.place === place) || !parts.some(isOwn);
}

/** Four digits are met by no chance, where the parts follow in the same sentence. */
function isNoChance(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const isExact = exactSum(parts).eq(total.figure.value) && new Big(total.figure.value).c.length >= 4;
  return isExact && parts.every(({ at }) => page.gaps[at] !== null) && parts.at(-1)!.at - total.at <= parts.length + 1;
}

function isAnnounced(page: SumPage, total: PlacedFigure, first: PlacedFigure): boolean {
  const words = page.article.text.slice(total.figure.end, first.figure.end);
  return PARTS_FOLLOW.test(plainWords(words)) || /\btrong(?: (?:tong )?so)? *$/.test(lead(page, total, 16));
}

/** All words from a total to its first part, with any number between them. */
const wordsTo = ({ article }: SumPage, total: PlacedFigure, first: PlacedFigure): string =>
  plainWords(article.text.slice(total.figure.end, first.figure.number.start));

/** More kinds than these are a list of its own, not what one number is made of. */
const MOST_KINDS = 6;
/** Words or a dash that say, right behind a number, what it is made of. */
const MADE_OF = /(?:\(\s*$|\b(?:bao gom|gom|chia ra|cu the|including|consisting of|made up of)\b|:| [-–—] )/;

/** "8 đơn vị hành chính, gồm 6 phường và 2 xã": counts of several units that make up one. A list that falls short names some. */
function ofKinds(page: SumPage, total: PlacedFigure): Claim | null {
  const parts: PlacedFigure[] = [];
  for (
    let at = total.at + 1;
    parts.length < MOST_KINDS && (parts.length === 0 || exactSum(parts).lt(total.figure.value));
    at++
  ) {
    const part = page.placed[at];
    if (part === undefined || page.gaps[at] == null || !isCount(part) || part.figure.status !== total.figure.status)
      return null;
    parts.push(part);
  }
  const areOfKinds = parts.length > 1 && parts.some(({ figure }) => figure.unit !== total.figure.unit);
  if (!areOfKinds || !isCount(total) || !MADE_OF.test(plainWords(page.gaps[total.at + 1] ?? ''))) return null;
  const sum = exactSum(parts);
  return sum.eq(total.figure.value) ? sumClaim(page, total, parts, sum, true) : null;
}

/** A number of things, whole and printed plainly. */
const isCount = ({ figure }: PlacedFigure): boolean =>
  figure.precision === null && figure.measure === 'level' && figure.denominator === null && isPlain(figure);
