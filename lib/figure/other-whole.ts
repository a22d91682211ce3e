import { lastCaution } from './caution-lookup.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Evidence } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { behindSemicolon, reachFrom } from './reach.ts';

const REACH = 120;
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '(', ')']);
/** So many figures in front are looked at for an amount. */
const MOST_BEFORE = 6;

/**
 * The words that make a share of the economy one of something else ("lao động trong ngành dịch vụ chiếm 45%", "thương mại
 * dịch vụ chiếm 47% tổng dư nợ"); null where there are none, or the indicator is no share of a whole. `drafts`: the
 * figures of its line, itself at `at`; `ofHead`: what the head over it makes the shares of.
 */
export function readOtherWhole(
  drafts: readonly Draft[],
  at: number,
  text: string,
  { shares }: FigureLexicon,
  ofHead: Evidence | null,
): Evidence | null {
  const draft = drafts[at]!;
  const { line, placed, quantity } = draft;
  if (draft.indicator === null || !shares.has(draft.indicator)) return null;
  if (line.cautions.length === 0) return ofHead;
  let to = placed.last + 1;
  while (to < line.tokens.length && !ENDS.has(line.tokens[to]!.bare) && line.tokens[to]!.end <= quantity.end + REACH)
    to++;
  const own = lastOf(draft, placed.last + 1, to, text) ?? lastOf(draft, ownFrom(drafts, at), placed.first, text);
  return own ?? (lastCaution(line, 0, to, 'economy') === undefined ? ofHead : null);
}

/** What a whole is told by: "Cơ cấu lao động", "Số doanh nghiệp theo ngành". */
const OF_WHOLES: ReadonlySet<string> = new Set(['cấu', 'số', 'trọng', 'cau']);

/** The words of a head that make the shares under it those of something else than the economy ("Cơ cấu lao động"), or null. */
export function wholeOfHead(head: Line, text: string): Evidence | null {
  const whole = lastCaution(head, 0, head.tokens.length, 'whole');
  if (whole === undefined || lastCaution(head, 0, head.tokens.length, 'economy') !== undefined) return null;
  const opens = head.tokens.findIndex(({ norm }) => OF_WHOLES.has(norm));
  return opens >= 0 && opens < whole.first ? evidenceOf(text, head, whole.first, whole.last, 'carried') : null;
}

/** Where the sentence in front begins, without what is told of an amount before it ("thu ngân sách đạt 99 tỷ đồng, ..."). */
function ownFrom(drafts: readonly Draft[], at: number): number {
  const { line, placed } = drafts[at]!;
  const amount = drafts.slice(Math.max(0, at - MOST_BEFORE), at).findLast(({ unit }) => !unit.startsWith('percent'));
  const from = Math.max(reachFrom(line, placed), amount === undefined ? 0 : amount.placed.last + 1);
  return behindSemicolon(line, from, placed.first);
}

function lastOf({ line }: Draft, from: number, to: number, text: string): Evidence | null {
  const whole = lastCaution(line, from, to, 'whole');
  if (whole === undefined || lastCaution(line, from, to, 'economy') !== undefined) return null;
  return evidenceOf(text, line, whole.first, whole.last, 'said');
}
