import { evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import { Reader } from '../../mention/period/period-reader.ts';
import { namesMeeting } from '../../mention/period/period-role.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn } from '../../mention/sentence/sentence-lookup.ts';
import { isHint } from '../../mention/sentence/sentence-times.ts';
import { isOfStretch } from '../period/period-doubt.ts';
import type { Discourse } from './discourse.ts';

/** A time that opens its sentence has so many tokens in front of it at most ("Riêng trong tháng 11, ..."). */
const OPENING = 3;
/** A head without a heading's mark-up is a few words on a sentence of their own. */
const LONGEST_HEAD = 12;

const isHeading = ({ blockKind }: Sentence): boolean => blockKind === 'heading' || blockKind === 'title';

/** "2011", "- Năm 2011": a time alone, with what it heads behind it. */
const isTimeAlone = ({ tokens, periods: [time, ...others] }: Sentence): boolean =>
  time !== undefined &&
  others.length === 0 &&
  tokens.every(({ kind }, at) => kind === 'mark' || (at >= time.first && at <= time.last));

/** A heading, a sentence that ends in a colon, a time alone, a few words on a sentence of their own. */
export function isHead(sentence: Sentence): boolean {
  const { tokens, quantities, blockKind } = sentence;
  const last = tokens.at(-1)?.bare ?? '';
  if (isHeading(sentence) || last === ':' || isTimeAlone(sentence)) return true;
  return (
    blockKind === 'paragraph' && quantities.length === 0 && tokens.length <= LONGEST_HEAD && !'.;,!?'.includes(last)
  );
}

/** Hours and days: a sentence with one of them says when it was printed, or when people met, more often than what follows. */
const MOMENTS = new Set('luc gio phut giay buoi ngay hom sang trua chieu toi dem hoi sau'.split(' '));

const isMoment = ({ tokens }: Sentence, { kind, first }: PeriodMention): boolean =>
  kind === 'day' || tokens[first]!.kind === 'digits' || MOMENTS.has(tokens[first]!.bare);

/**
 * The rival time behind a sentence: a stretch that it speaks of and that no period is carried from ("Trong tháng 11, ...", "Tuần
 * qua"): what follows may be of it. `carried`: the time that the sentence leaves to be carried, if any; "Vụ xuân năm 2016" leaves
 * none.
 */
export function rivalAfter(
  { rival, article }: Discourse,
  sentence: Sentence,
  carried: PeriodMention | null,
): Discourse['rival'] {
  if (carried !== null && !isOfStretch(sentence, carried)) return null;
  const isOfHead = isHead(sentence);
  if (!isOfHead && rival !== null) return rival;
  const stretch = isOfHead
    ? sentence.periods.find((one) => isHint(one) && !isMoment(sentence, one))
    : openingOf(sentence);
  if (stretch === undefined) return rival;
  const evidence = evidenceOf(article.text, sentence, stretch.first, stretch.last, 'assumed');
  return { evidence, until: isOfHead ? 'head' : 'paragraph' };
}

/** The stretch that a sentence opens with; the day of a meeting is none. */
function openingOf(sentence: Sentence): PeriodMention | undefined {
  const opening = firstIn(sentence.periods, 0, OPENING, isHint);
  const isOfMeeting = opening !== undefined && isMoment(sentence, opening) && namesMeeting(new Reader(sentence));
  return isOfMeeting ? undefined : opening;
}

/** At a new block the paragraph's stretch has ended; a head's ends at the next head, and behind the list it introduces. */
export function endRival(discourse: Discourse, sentence: Sentence, previous: Sentence | undefined): Discourse {
  if (discourse.rival === null) return discourse;
  const endsList = previous?.blockKind === 'list-item' && sentence.blockKind !== 'list-item';
  const isOver = discourse.rival.until === 'paragraph' || isHead(sentence) || endsList;
  return isOver ? { ...discourse, rival: null } : discourse;
}
