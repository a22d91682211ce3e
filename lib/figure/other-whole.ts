import { lastCaution } from './caution-lookup.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import { behindSemicolon, reachFrom } from './reach.ts';
import type { Filled } from './slots.ts';

const REACH = 120;
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '(', ')']);
/** So many figures in front are looked at for an amount. */
const MOST_BEFORE = 6;

/**
 * The words that make a share of the economy one of something else ("lao động trong ngành dịch vụ chiếm 45%", "thương mại
 * dịch vụ chiếm 47% tổng dư nợ"); null where there are none, or the indicator is no share of a whole. `figures`: the
 * figures of its line, itself at `at`.
 */
export function readOtherWhole(
  figures: readonly Filled[],
  at: number,
  text: string,
  { shares }: FigureLexicon,
): Evidence | null {
  const figure = figures[at]!;
  if (figure.indicator === null || !shares.has(figure.indicator) || figure.line.cautions.length === 0) return null;
  const { line, placed, quantity } = figure;
  let to = placed.last + 1;
  while (to < line.tokens.length && !ENDS.has(line.tokens[to]!.bare) && line.tokens[to]!.end <= quantity.end + REACH)
    to++;
  return lastOf(figure, placed.last + 1, to, text) ?? lastOf(figure, ownFrom(figures, at), placed.first, text);
}

/** Where the sentence in front begins, without what is told of an amount before it ("thu ngân sách đạt 99 tỷ đồng, ..."). */
function ownFrom(figures: readonly Filled[], at: number): number {
  const { line, placed } = figures[at]!;
  const amount = figures.slice(Math.max(0, at - MOST_BEFORE), at).findLast(({ unit }) => !unit.startsWith('percent'));
  const from = Math.max(reachFrom(line, placed), amount === undefined ? 0 : amount.placed.last + 1);
  return behindSemicolon(line, from, placed.first);
}

function lastOf({ line }: Filled, from: number, to: number, text: string): Evidence | null {
  const whole = lastCaution(line, from, to, 'whole');
  if (whole === undefined || lastCaution(line, from, to, 'economy') !== undefined) return null;
  return evidenceOf(text, line, whole.first, whole.last, 'said');
}
