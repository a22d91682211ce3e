import type { YearContext } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { isTask, leftBehind } from '../../mention/sentence/line-times.ts';
import { lineContext } from '../period/line-context.ts';
import type { Around } from './around.ts';
import { yes } from './features.ts';
import { PERIOD_KINDS, PERIOD_SOURCES } from './period-features.ts';
import { leadOf } from './period-leads.ts';
import { otherReadings } from './period-readings.ts';

/** A time that stands outside a line and may be that of its figures. */
export interface TimeElsewhere {
  readonly id: string;
  /** An index of PERIOD_SOURCES. */
  readonly source: number;
  readonly line: Line;
  readonly mention: PeriodMention;
  /** An index of PERIOD_KINDS; null where the source says it. */
  readonly kind: number | null;
  readonly task: number;
  /** How it is taken, as an index of READINGS. */
  readonly as: number;
  /** What stands in front of it, as an index of LEADS. */
  readonly lead: number;
}

type Source = (typeof PERIOD_SOURCES)[number];

/** So many times of another line, and so many lines with times in front. */
const MOST = 3;
/** So many lines of the text a title sums up. */
const LONGEST_LEAD = 2;
const NONE: readonly PeriodMention[] = [];

/** "12 – 15/3": days that give no period of their own, but may tell the month of an event. */
const isOfDays = ({ role, kind, part }: PeriodMention): boolean =>
  role === 'unread' && part !== '' && (kind === 'day' || kind === 'stretch');
const isUseful = (mention: PeriodMention): boolean =>
  mention.role === 'when' || mention.role === 'plan' || isOfDays(mention);
const timesOf = (line: Line | null): readonly PeriodMention[] =>
  line === null || line.periods.length === 0 ? NONE : line.periods.filter(isUseful);

/** The times of the lines around one: its titles, its head, what introduces its list, the lines in front and the one behind; for a title the lines it stands over. */
export function timesElsewhere(
  { titles, head, intro, back, next, under }: Around,
  context: YearContext,
): TimeElsewhere[] {
  const found: TimeElsewhere[] = [];
  const add = (name: Source, line: Line, mention: PeriodMention): void => {
    const id = periodId(mention, lineContext(line, mention, context));
    if (id === null) return;
    const time = {
      source: PERIOD_SOURCES.indexOf(name),
      line,
      mention,
      kind: PERIOD_KINDS.indexOf(mention.kind),
      task: yes(isTask(line, mention)),
      lead: leadOf(line, mention.first),
    };
    if (!isOfDays(mention)) found.push({ ...time, id, as: 0 });
    for (const { id: other, as } of otherReadings(id, mention, context)) found.push({ ...time, id: other, as });
  };
  const addLine = (name: Source, line: Line | null): void => {
    for (const mention of timesOf(line).slice(0, MOST)) add(name, line!, mention);
  };
  for (const title of titles) addLine('title', title);
  addLine('head', head);
  addLine('intro', intro);
  const timed = back.filter(({ periods }) => periods.length > 0);
  let useful = 0;
  for (const line of timed) {
    if (useful === MOST) break;
    const times = timesOf(line);
    if (times.length === 0) continue;
    useful++;
    const { result, task, passing } = leftBehind(line);
    const main = result ?? passing ?? times.at(-1)!;
    add(`back${useful}` as Source, line, main);
    if (task !== null && task !== main && useful === 1) add('back-task', line, task);
  }
  const following = timesOf(next)[0];
  if (following !== undefined) add('next', next!, following);
  for (const line of under.slice(0, LONGEST_LEAD)) addLine('lead', line);
  for (const [name, role] of [
    ['back-span', 'when'],
    ['term', 'term'],
  ] as const) {
    const span = spanIn(timed, role);
    if (span !== null)
      found.push({ ...span, source: PERIOD_SOURCES.indexOf(name), kind: null, task: 0, as: 0, lead: 0 });
  }
  return found;
}

/** The nearest closed span of years in front. */
function spanIn(
  back: readonly Line[],
  role: PeriodMention['role'],
): Pick<TimeElsewhere, 'id' | 'line' | 'mention'> | null {
  for (const line of back) {
    const mention = line.periods.find((one) => one.kind === 'span' && one.role === role && one.until !== null);
    if (mention !== undefined) return { id: `${mention.year}-${mention.until}`, line, mention };
  }
  return null;
}
