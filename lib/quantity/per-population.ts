import type { Span } from '../text/article.ts';
import type { Quantity } from './quantity.ts';

/** "trên 1 vạn dân", "/10.000 dân": for how many people something is counted, in front of its number. */
const PER = /(?:(?<!\p{L})trên|\/)\s*(?:(?:0?1|một)\s+)?(vạn|10\.?000|1\.?000|nghìn|ngàn)\s+dân(?!\p{L})/giu;
const IDS: Readonly<Record<string, string>> = { vạn: 'population-10000', '10000': 'population-10000' };
const THOUSAND = 'population-1000';
/** What is counted so: by the unit of the number, or by the words in front of the many people. */
const COUNTED: ReadonlySet<string> = new Set(['bed', 'person']);
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/giường(?: bệnh)?\s*$/iu, 'bed'],
  [/(?:bác s[ĩỹ]|dược s[ĩỹ](?: đại học)?|điều dưỡng|cán bộ y tế)\s*$/iu, 'person'],
];
const LONGEST_NAME = 20;
/** So far behind it, in UTF-16 units, and over no mark that ends a part of the sentence. */
const REACH = 40;
const PARTED = /[;|\n]|[.,]\s/u;

interface ForMany extends Span {
  readonly per: string;
  /** What is counted, by the words in front; null where they do not say. */
  readonly named: string | null;
}

const forManyIn = (text: string): readonly ForMany[] =>
  [...text.matchAll(PER)]
    .map(({ index, 0: words, 1: size }) => ({
      start: index,
      end: index + words.length,
      per: IDS[size!.toLowerCase().replace('.', '')] ?? THOUSAND,
      named: NAMED.find(([name]) => name.test(text.slice(Math.max(0, index - LONGEST_NAME), index)))?.[1] ?? null,
    }))
    // "xã có trên 1 vạn dân" is more than so many people
    .filter(({ start, named }) => named !== null || text.charAt(start) === '/');

const unitFor = ({ per, named }: ForMany, printed: string | null): string | null => {
  const counted = printed ?? named;
  return counted !== null && COUNTED.has(counted) ? `${counted}-per-${per}` : null;
};

/**
 * The unit of a row called "Số giường bệnh/10.000 dân", whose numbers stand in cells of their own; `printed`: the unit in its own cell, null
 * where it has none. Null for a row that counts nothing for so many people.
 */
export function unitOfRow(name: string, printed: string | null): string | null {
  const found = forManyIn(name).at(-1);
  return found === undefined ? null : unitFor(found, printed);
}

/**
 * "Số giường bệnh trên 1 vạn dân: 31,2 giường" is 31,2 beds for 10,000 people, and the "1 vạn" is no number of its own. In the order of
 * the text; linear in its length and the number of quantities.
 */
export function withPopulation(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const units = forManyIn(text);
  if (units.length === 0) return quantities;
  let at = 0;
  return quantities.flatMap((quantity) => {
    while (at < units.length && units[at]!.end + REACH < quantity.start) at++;
    const near = units.slice(at, at + 2);
    if (near.some((unit) => isWithin(quantity.number, unit))) return [];
    const unit = near.findLast(({ end }) => end <= quantity.start);
    if (unit === undefined || !isNext(text, unit, quantity)) return [quantity];
    const isBare = quantity.unit === 'count' && quantity.unitWord === null;
    const composed = unitFor(unit, isBare ? null : quantity.unit);
    return [composed === null ? quantity : { ...quantity, unit: composed }];
  });
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isNext = (text: string, { end }: Span, { start }: Quantity): boolean => {
  const between = text.slice(end, start);
  return between.length <= REACH && !PARTED.test(between) && !/\d/u.test(between);
};
