import type { YearContext } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { isTask, leftBehind } from '../../mention/sentence/line-times.ts';
import { lineContext } from '../period/line-context.ts';
import type { Around } from './around.ts';
import { yes } from './features.ts';
import { PERIOD_KINDS, PERIOD_SOURCES } from './period-features.ts';

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
}

type Source = (typeof PERIOD_SOURCES)[number];

/** So many times of another line, and so many lines with times in front. */
const MOST = 3;
const NONE: readonly PeriodMention[] = [];

const isUseful = ({ role }: PeriodMention): boolean => role === 'when' || role === 'plan';
const timesOf = (line: Line | null): readonly PeriodMention[] =>
  line === null || line.periods.length === 0 ? NONE : line.periods.filter(isUseful);

/** The times of the lines around one: its titles, its head, what introduces its list, the lines in front and the one behind. */
export function timesElsewhere({ titles, head, intro, back, next }: Around, context: YearContext): TimeElsewhere[] {
  const found: TimeElsewhere[] = [];
  const add = (name: Source, line: Line, mention: PeriodMention): void => {
    const id = periodId(mention, lineContext(line, mention, context));
    if (id === null) return;
    const source = PERIOD_SOURCES.indexOf(name);
    found.push({
      id,
      source,
      line,
      mention,
      kind: PERIOD_KINDS.indexOf(mention.kind),
      task: yes(isTask(line, mention)),
    });
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
  for (const [name, role] of [
    ['back-span', 'when'],
    ['term', 'term'],
  ] as const) {
    const span = spanIn(timed, role);
    if (span !== null) found.push({ ...span, source: PERIOD_SOURCES.indexOf(name), kind: null, task: 0 });
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
