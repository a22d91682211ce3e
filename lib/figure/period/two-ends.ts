import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';

const OPENING = new Set(['tu', 'ke', 'from', 'since', 'moc']);
const CLOSING = new Set(['den', 'toi', 'het', 'cuoi', 'to']);
/** So far in front of its end (tokens) a span's beginning is looked for: sentences are shorter, broken pages are not. */
const FAR = 150;

const isYear = ({ kind, year, role }: PeriodMention): boolean =>
  kind === 'year' && year !== null && (role === 'when' || role === 'base');

const isBehind = ({ tokens }: Sentence, { first }: PeriodMention, words: ReadonlySet<string>): boolean =>
  words.has(tokens[first - 1]?.bare ?? '');

/** Is a year the one that something goes on from ("Bắt tay vào việc từ năm 2011", "lấy mốc năm 2011")? */
const opensSpan = (sentence: Sentence, mention: PeriodMention): boolean =>
  isYear(mention) && isBehind(sentence, mention, OPENING);

/** Is a year the one that something goes on to ("đến hết năm 2016")? */
const closesSpan = (sentence: Sentence, mention: PeriodMention): boolean =>
  isYear(mention) && isBehind(sentence, mention, CLOSING);

/**
 * The other end of a span whose ends stand apart in a sentence: "Bắt tay vào việc từ năm 2011, đến hết năm 2016 xã đã tăng
 * thêm 7 tiêu chí", "nếu lấy mốc năm 2011 thì đến năm 2016 ...". Undefined where `closing` is no end, or nothing opens.
 */
export function openingOf(sentence: Sentence, closing: PeriodMention): PeriodMention | undefined {
  if (sentence.periods.length < 2 || !closesSpan(sentence, closing)) return undefined;
  return lastIn(
    sentence.periods,
    closing.first - FAR,
    closing.first,
    (one) => opensSpan(sentence, one) && one.year! < closing.year!,
  );
}
