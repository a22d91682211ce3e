import { evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { behindSemicolon, reachFrom } from '../../mention/sentence/reach.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { Filled } from '../spot/slots.ts';

const REACH = 120;
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '(', ')']);
/** So many figures in front are looked at for an amount. */
const MOST_BEFORE = 6;

/**
 * The words that make a share of the economy one of something else ("lao động trong ngành dịch vụ chiếm 45%", "thương mại
 * dịch vụ chiếm 47% tổng dư nợ"); null where there are none, or the indicator is no share of a whole. `figures`: the
 * figures of its sentence, itself at `at`; `ofHead`: what the head over it makes the shares of.
 */
export function readOtherWhole(
  figures: readonly Filled[],
  at: number,
  text: string,
  { shares }: FigureLexicon,
  ofHead: Evidence | null,
): Evidence | null {
  const figure = figures[at]!;
  const { sentence, placed, quantity } = figure;
  if (figure.indicator === null || !shares.has(figure.indicator)) return null;
  if (sentence.cautions.length === 0) return ofHead;
  let to = placed.last + 1;
  while (
    to < sentence.tokens.length &&
    !ENDS.has(sentence.tokens[to]!.bare) &&
    sentence.tokens[to]!.end <= quantity.end + REACH
  )
    to++;
  const own = lastOf(figure, placed.last + 1, to, text) ?? lastOf(figure, ownFrom(figures, at), placed.first, text);
  if (own !== null || lastCaution(sentence, 0, to, 'economy') !== undefined) return own;
  const colon = sentence.tokens.findIndex(({ bare }) => bare === ':');
  return (colon >= 0 && colon < placed.first ? wholeIn(sentence, colon, text) : null) ?? ofHead;
}

/** The words of a head that make the shares under it those of something else than the economy ("Cơ cấu lao động"), or null. */
export const wholeOfHead = (head: Sentence, text: string): Evidence | null => wholeIn(head, head.tokens.length, text);

/** The same of the words that lead a list in one sentence ("Cơ cấu lao động năm 2017: ..."), up to the token `to`. */
function wholeIn(head: Sentence, to: number, text: string): Evidence | null {
  const whole = lastCaution(head, 0, to, 'whole');
  if (whole === undefined || lastCaution(head, 0, to, 'economy') !== undefined) return null;
  const opens = head.tokens.findIndex((_, at) => areWords(head, at, 'of-wholes'));
  return opens >= 0 && opens < whole.first ? evidenceOf(text, head, whole.first, whole.last, 'carried') : null;
}

/** Where the sentence in front begins, without what is told of an amount before it ("thu ngân sách đạt 99 tỷ đồng, ..."). */
function ownFrom(figures: readonly Filled[], at: number): number {
  const { sentence, placed } = figures[at]!;
  const amount = figures.slice(Math.max(0, at - MOST_BEFORE), at).findLast(({ unit }) => !unit.startsWith('percent'));
  const from = Math.max(reachFrom(sentence, placed), amount === undefined ? 0 : amount.placed.last + 1);
  return behindSemicolon(sentence, from, placed.first);
}

function lastOf({ sentence }: Filled, from: number, to: number, text: string): Evidence | null {
  const whole = lastCaution(sentence, from, to, 'whole');
  if (whole === undefined || lastCaution(sentence, from, to, 'economy') !== undefined) return null;
  return evidenceOf(text, sentence, whole.first, whole.last, 'said');
}
