import type { YearContext } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { isTask } from '../../mention/sentence/sentence-times.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import { carriedFrom } from '../spot/remark.ts';
import type { Around } from './around.ts';
import { yes } from './features.ts';
import { leadOf } from './period-leads.ts';
import { otherReadings } from './period-readings.ts';
import { PERIOD_KINDS, type PeriodSource, SOURCE_AT } from './period-values.ts';

/** A time that stands outside a sentence and may be that of its figures. */
export interface TimeElsewhere {
  readonly id: string;
  /** An index of PERIOD_SOURCES. */
  readonly source: number;
  readonly sentence: Sentence;
  readonly mention: PeriodMention;
  /** An index of PERIOD_KINDS; null where the source says it. */
  readonly kind: number | null;
  readonly task: number;
  /** How it is taken, as an index of READINGS. */
  readonly as: number;
  /** What stands in front of it, as an index of LEADS. */
  readonly lead: number;
}

/** So many times of another sentence, and so many sentences with times in front. */
const MOST = 3;
/** So many sentences of the text a title sums up. */
const LONGEST_LEAD = 2;
const NONE: readonly PeriodMention[] = [];

/** "12 – 15/3": days that give no period of their own, but may tell the month of an event. */
const isOfDays = ({ role, kind, part }: PeriodMention): boolean =>
  role === 'unread' && part !== '' && (kind === 'day' || kind === 'stretch');
const isUseful = (mention: PeriodMention): boolean =>
  mention.role === 'when' || mention.role === 'plan' || isOfDays(mention);
const timesOf = (sentence: Sentence | null): readonly PeriodMention[] =>
  sentence === null || sentence.periods.length === 0 ? NONE : sentence.periods.filter(isUseful);

const NOWHERE: readonly TimeElsewhere[] = [];
const isTimed = (sentence: Sentence | null): boolean => sentence !== null && sentence.periods.length > 0;

/** The times of the sentences around one: its titles, its head, what introduces its list, the sentences in front and the one behind; for a title the sentences it stands over. */
export function timesElsewhere(
  { titles, head, intro, back, next, under }: Around,
  context: YearContext,
  month: number | null,
): readonly TimeElsewhere[] {
  const timed = back.filter(isTimed);
  const isNone = timed.length === 0 && !isTimed(head) && !isTimed(intro) && !isTimed(next);
  if (isNone && !titles.some(isTimed) && !under.some(isTimed)) return NOWHERE;
  const found: TimeElsewhere[] = [];
  const add = (name: PeriodSource, sentence: Sentence, mention: PeriodMention): void => {
    const id = periodId(mention, sentenceContext(sentence, mention, context));
    if (id === null) return;
    const time = {
      source: SOURCE_AT[name],
      sentence,
      mention,
      kind: PERIOD_KINDS.indexOf(mention.kind),
      task: yes(isTask(sentence, mention)),
      lead: leadOf(sentence, mention.first),
    };
    if (!isOfDays(mention)) found.push({ ...time, id, as: 0 });
    for (const { id: other, as } of otherReadings(id, mention, context, month)) found.push({ ...time, id: other, as });
  };
  const addSentence = (name: PeriodSource, sentence: Sentence | null): void => {
    for (const mention of timesOf(sentence).slice(0, MOST)) add(name, sentence!, mention);
  };
  for (const title of titles) addSentence('title', title);
  addSentence('head', head);
  addSentence('intro', intro);
  let useful = 0;
  for (const sentence of timed) {
    if (useful === MOST) break;
    const times = timesOf(sentence);
    if (times.length === 0) continue;
    useful++;
    const { result, task, passing } = carriedFrom(sentence);
    const main = result ?? passing ?? times.at(-1)!;
    add(`back${useful}` as PeriodSource, sentence, main);
    if (task !== null && task !== main && useful === 1) add('back-task', sentence, task);
  }
  const following = timesOf(next)[0];
  if (following !== undefined) add('next', next!, following);
  for (const sentence of under.slice(0, LONGEST_LEAD)) addSentence('lead', sentence);
  for (const [name, role] of [
    ['back-span', 'when'],
    ['term', 'term'],
  ] as const) {
    const span = spanIn(timed, role);
    if (span !== null) found.push({ ...span, source: SOURCE_AT[name], kind: null, task: 0, as: 0, lead: 0 });
  }
  return found;
}

/** The nearest closed span of years in front. */
function spanIn(
  back: readonly Sentence[],
  role: PeriodMention['role'],
): Pick<TimeElsewhere, 'id' | 'sentence' | 'mention'> | null {
  for (const sentence of back) {
    const mention = sentence.periods.find((one) => one.kind === 'span' && one.role === role && one.until !== null);
    if (mention !== undefined) return { id: `${mention.year}-${mention.until}`, sentence, mention };
  }
  return null;
}
