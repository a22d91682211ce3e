import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { firstWhen, isPassing, isTask, whens, yearOf } from '../../mention/sentence/sentence-times.ts';
import { isContrasted } from '../spot/contrast.ts';
import { isRemarked } from '../spot/remark.ts';
import type { Spot } from '../spot/slots.ts';
import type { PeriodInput } from './period-input.ts';
import { dated, FAR, NEAR, sentenceContext } from './sentence-context.ts';

/** "từ đầu năm đến nay": a stock at that time is a figure of the year. */
const isOpenEnded = ({ kind, part }: PeriodMention): boolean => kind === 'to-date' && part === '';

/** An earlier time of the same sentence, then a later one. A part of the year holds up to a semicolon. */
export function sentencePeriod(spot: Spot, input: PeriodInput): Dated | null {
  const { sentence, placed } = spot;
  if (sentence.periods.length === 0) return null;
  const before = whens(sentence, placed.first - FAR, placed.first).filter(
    (mention) =>
      mention.kind !== 'last-year' && !isRemarked(sentence, mention.first) && !isContrasted(sentence, mention),
  );
  for (let index = before.length - 1; index >= 0; index--) {
    const mention = before[index]!;
    if (index === before.length - 1 && isInClosedBracket(sentence, mention, placed.first)) {
      before.pop();
      continue;
    }
    if (input.status !== 'target' && isTask(sentence, mention) && before.some((other) => !isTask(sentence, other)))
      continue;
    const opens = mention.first <= 2 && mention.kind !== 'day' && (input.adds || !isOpenEnded(mention));
    if (isPassing(mention) && !opens && crossesSemicolon(sentence, mention.last, placed.first)) {
      if (before.slice(0, index).some((other) => !isPassing(other))) continue;
      const year = yearOf(mention) ?? sentenceContext(sentence, mention, input.context).year;
      if (mention.kind === 'span' || year === null) continue;
      return { id: String(year), evidence: evidenceOf(input.text, sentence, mention.first, mention.last, 'carried') };
    }
    if (mention.kind === 'span' && index < before.length - 1) continue;
    const found = dated(input.text, sentence, mention, sentenceContext(sentence, mention, input.context), 'carried');
    if (found !== null) return found;
  }
  return null;
}

/** "379 lao động (năm 2015 là 350), chi ngân sách 215 tỷ": the time in the bracket ends with it. */
function isInClosedBracket(sentence: Sentence, mention: PeriodMention, to: number): boolean {
  for (let at = mention.last + 1; at < to; at++) {
    if (sentence.breaks[at] === BRACKET) return sentence.tokens[at]!.bare === ')';
  }
  return false;
}

/** "trồng được 86 ha rừng trên địa bàn các xã, phường trong năm 2016": the time closes the clause of its number. */
export function closingPeriod(spot: Spot, input: PeriodInput): Dated | null {
  const { sentence, placed, window } = spot;
  const to = Math.min(window.next, placed.last + NEAR);
  const mention = firstWhen(sentence, placed.last + 1, to);
  if (mention === undefined || mention.year === null || isTask(sentence, mention)) return null;
  const within = sentence.tokens[mention.first - 1]?.norm === 'trong';
  if (mention.kind === 'span' && !within) return null;
  const isSaid = mention.first < window.to || within;
  if (!isSaid) return null;
  for (let at = placed.last + 1; at < mention.first; at++) if (sentence.breaks[at]! >= BRACKET) return null;
  return dated(input.text, sentence, mention, input.context, 'said');
}

/** The latest year that the sentence names behind the number. */
export function laterPeriod(spot: Spot, input: PeriodInput): Dated | null {
  const { sentence, placed } = spot;
  if (sentence.periods.length === 0) return null;
  const after = whens(sentence, placed.last + 1, placed.last + FAR)
    .filter(({ kind, year }) => year !== null && kind !== 'span')
    .reduce<PeriodMention | undefined>(
      (latest, next) => (latest !== undefined && latest.year! >= next.year! ? latest : next),
      undefined,
    );
  if (after === undefined || (input.status !== 'target' && isTask(sentence, after))) return null;
  const year = yearOf(after);
  const id = isPassing(after) ? (year === null ? null : String(year)) : periodId(after, input.context);
  return id === null ? null : { id, evidence: evidenceOf(input.text, sentence, after.first, after.last, 'carried') };
}

function crossesSemicolon(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.breaks[at] === SEMICOLON) return true;
  return false;
}
