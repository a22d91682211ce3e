import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { firstWhen } from '../../mention/sentence/sentence-times.ts';
import { lastOfWords } from '../../words/word-classes.ts';
import { remarkBehind } from '../spot/remark.ts';
import type { Spot } from '../spot/slots.ts';

/** What may stand in a remark beside its time and tells of no other: "số liệu của năm 2015", "dự kiến năm 2017". */
const BESIDE_TIME = ['of-number', 'leads-to-time', 'as-done', 'as-estimated', 'as-planned'] as const;

const lastBeside = (sentence: Sentence, at: number): number =>
  BESIDE_TIME.reduce((last, kind) => Math.max(last, lastOfWords(sentence, at, kind)), -1);

/**
 * The one time that words from a token to another (`to` exclusive) name, where nothing else stands there but words that lead
 * to it; else undefined ("(chuẩn bị cho năm 2017)", "(năm 2015 và 2016)").
 */
export function onlyTime(sentence: Sentence, from: number, to: number): PeriodMention | undefined {
  const time = firstWhen(sentence, from, to);
  if (time === undefined || time.last >= to) return undefined;
  let at = from;
  while (at < to) {
    if (at === time.first) at = time.last + 1;
    else if (sentence.tokens[at]!.kind === 'mark' && sentence.breaks[at] === NO_BREAK) at++;
    else {
      const last = lastBeside(sentence, at);
      if (last < 0) return undefined;
      at = last + 1;
    }
  }
  return time;
}

/** "351 lao động (năm 2015)", "351 lao động, số liệu của năm 2015": the time that is said of this number alone. */
export function remarkTime({ sentence, placed }: Spot): PeriodMention | undefined {
  if (sentence.periods.length === 0) return undefined;
  const remark = remarkBehind(sentence, placed);
  return remark === null ? undefined : onlyTime(sentence, remark.from, remark.to);
}
