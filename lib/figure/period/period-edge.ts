import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { firstCue, hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { anyIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { lastOfWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { Spot } from '../spot/slots.ts';

/** "từ năm 2016", "kể từ năm 2016", "đến năm 2016", "tới năm 2016", "since 2016", "by 2016". */
const EDGES = new Set(['từ', 'tu', 'đến', 'den', 'tới', 'toi', 'since', 'by']);

/**
 * What of a time keeps a figure from being of it as a whole, or null: words that it is only nearly all of ("gần cả năm
 * 2016"); for what adds up, a year at which a stretch begins or ends.
 */
export function notWhole(sentence: Sentence, giver: PeriodMention, adds: boolean, text: string): Evidence | null {
  const near = nearly(sentence, giver);
  if (near >= 0) return evidenceOf(text, sentence, near, giver.last, 'assumed');
  return adds ? edgeOfStretch(sentence, giver, text) : null;
}

/** Such words have as many tokens at most. */
const LONGEST_NEARLY = 2;

/** The first token of words right in front of a time that take something off it ("xấp xỉ", "gần"), or -1. */
function nearly(sentence: Sentence, { first }: PeriodMention): number {
  const end = tokenIn(sentence.tokens, first - 1)?.bare === 'ca' ? first - 2 : first - 1;
  for (let at = Math.max(0, end - LONGEST_NEARLY + 1); at <= end; at++)
    if (lastOfWords(sentence, at, 'nearly') === end) return at;
  return -1;
}

/**
 * "Từ năm 2016 tạo việc làm cho 725 lao động", "Đến năm 2016 tạo việc làm cho 1.725 lao động": a year at which a stretch only
 * begins or ends, or of which only the rest is meant. What adds up over the year may be more than the year's then; a rate or a stock is of that year. "Đến hết năm
 * 2016" is said of the year as well.
 */
function edgeOfStretch(sentence: Sentence, giver: PeriodMention, text: string): Evidence | null {
  const { bare } = sentence.tokens[giver.first]!;
  // "từ nay đến cuối năm": what is still to come of it
  if (bare === 'tu' && giver.kind !== 'span' && tokenIn(sentence.tokens, giver.first + 1)?.bare === 'nay')
    return evidenceOf(text, sentence, giver.first, giver.last, 'assumed');
  // The last day of a year is read as the year, too.
  const isYear = giver.kind === 'year' && (bare === 'nam' || bare === String(giver.year));
  const isEdge = isYear && EDGES.has(tokenIn(sentence.tokens, giver.first - 1)?.norm ?? '');
  return isEdge ? evidenceOf(text, sentence, giver.first - 1, giver.last, 'assumed') : null;
}

const SAME_PERIOD = cueSet('same-period');
const HOLDING = cueSet('compare', 'equal', 'up', 'down', 'exceed', 'times-up', 'same-amount');

/**
 * "Cùng kỳ tạo việc làm cho 350 lao động", "..., cùng kỳ năm ngoái là 350": where the time compared with opens a clause, the
 * number behind it is of that time, unless words say how another stands to it ("cùng kỳ tăng 8%").
 */
export function ofTimeCompared(spot: Spot, given: number, text: string): Evidence | null {
  const { sentence, placed } = spot;
  const cue = openingCue(spot);
  // What gave the figure its time stands behind these words, and so speaks for itself.
  const isGiven = cue !== null && sentence.tokens[cue.first]!.start <= given && given < placed.quantity.start;
  return cue === null || isGiven ? null : evidenceOf(text, sentence, cue.first, cue.last, 'assumed');
}

/**
 * The words for the time compared with that open the clause of a figure and tell of it, or stand right in front of it ("tỷ lệ hộ nghèo
 * cùng kỳ 3,2%"); where they open the sentence, they tell of all its figures up to another time. Else null.
 */
function openingCue({ sentence, placed }: Spot): Cue | null {
  const from = clauseOf(sentence, placed.first);
  const cue = lastCue(sentence, from, placed.first, SAME_PERIOD) ?? lastCue(sentence, 0, placed.first, SAME_PERIOD);
  if (cue === undefined || firstCue(sentence, cue.last + 1, placed.first, HOLDING) !== undefined) return null;
  if (placed.first - cue.last <= RIGHT_IN_FRONT && !hasCue(sentence, from, cue.first, HOLDING)) return cue;
  if (!opensClause(sentence, cue.first)) return null;
  const opens = cue.first <= 1 && !anyIn(sentence.periods, cue.last + 1, placed.first, ({ role }) => role === 'when');
  return opens || (cue.first >= from && !anyIn(sentence.quantities, cue.last + 1, placed.first)) ? cue : null;
}
/** "cùng kỳ là 64" */
const RIGHT_IN_FRONT = 2;

/** The first token behind the last semicolon in front of a number. */
function clauseOf({ breaks }: Sentence, to: number): number {
  let at = to;
  while (at > 0 && breaks[at - 1] !== SEMICOLON) at--;
  return at;
}

const JOINING = new Set(['con', 'va', 'trong', 'while', 'and', 'in']);

/** Does a token open its clause, but for a joining word? */
function opensClause(sentence: Sentence, first: number): boolean {
  const before = JOINING.has(sentence.tokens[first - 1]?.bare ?? '') ? first - 2 : first - 1;
  const isOpen = before < 0 || sentence.breaks[before]! >= COMMA;
  return isOpen && !hasCue(sentence, Math.max(0, before), first, HOLDING);
}
