import type { Pack } from '../../../data/schemas/pack.ts';
import type { Evidence, Figure } from '../../figure/figure.ts';
import { periodKey } from '../../resolution/period.ts';
import type { FormCache } from '../../text/forms.ts';
import { cautionOf } from '../restraint/cautions.ts';
import { isOfGeneralList } from '../restraint/general-list.ts';
import { leadOf } from '../restraint/sentence-of.ts';
import type { PageFacts } from '../restraint/subject.ts';
import type { PageTime } from '../year-open.ts';
import { isYearAhead } from '../year-open.ts';

/** A figure as it is to be read on a page that reports the conference: its status, its years and its place. */
export function readThere(figure: Figure, { text, time, reading, forms }: PageFacts, pack: Pack): Figure {
  const planned = timedOf(plannedOf(figure, time, pack), text, forms, pack);
  return placedOf(spannedOf(planned, text, time, reading.period?.id ?? null, pack), text, forms, pack);
}

/** What the report to the conference tells of no time is of the time that it reports on, where nothing else was read. */
function timedOf(figure: Figure, text: string, forms: FormCache, { periods }: Pack): Figure {
  const { period } = figure.evidence;
  const isUnsaid = period?.how === 'assumed' && period.text === '' && figure.status !== 'target';
  if (!isUnsaid || !periods.results.includes(figure.period)) return figure;
  if (THEN.test(leadOf(text, figure, forms))) return figure;
  return { ...figure, evidence: { ...figure.evidence, period: { ...period, how: 'carried' } } };
}

/** "Cùng kỳ tạo việc làm cho 340 lao động", "Khi ấy, ...": what was then, and is not only held against now. */
const THEN =
  /(?<!(?:so|với|voi) )(?<!\p{L})(?:cùng kỳ|cung ky)(?!\p{L})|(?<!\p{L})(?:khi|lúc|luc|hồi|dịp|dip|thời (?:điểm|kỳ|gian|buổi))(?!\p{L})/iu;

const PLANNABLE: ReadonlySet<string> = new Set(['result', 'target']);

/**
 * On a page that reports the conference, what lies in the year the resolution plans for is planned, whether its sentence
 * says so or not ("Năm 2017 kết nạp mới 90 đảng viên").
 */
function plannedOf(figure: Figure, time: PageTime, pack: Pack): Figure {
  const { periods } = pack;
  const { status } = figure.evidence;
  const key = periodKey(figure.period);
  const isPlanned = periods.targets.some((target) => periodKey(target) === key) && !periods.results.includes(key);
  if (!PLANNABLE.has(figure.status) || status.how !== 'assumed' || !isPlanned) return figure;
  const isOver = time.published !== null && !isYearAhead(time, figure.period);
  if (isOver) return figure;
  // What the very report of the conference says of the year ahead is no result, so much is read and not assumed.
  return { ...figure, status: 'target', evidence: { ...figure.evidence, status: { ...status, how: 'carried' } } };
}

/** "Từ năm 2011 đến nay", "Since 2011" */
const TO_NOW = /(?:(?:từ|tu) (?:năm |nam )?((?:19|20)\d\d) (?:đến|tới|den|toi) nay|since ((?:19|20)\d\d))$/iu;
const REACH = 24;
/** Until this month of the year behind it "now" is the end of the year that the conference reports on. */
const LATEST = '03';

/**
 * What the report to the conference counts "from 2011 until now" it counts to the end of the year that it reports on. `main`: the
 * page's own year, or null.
 */
function spannedOf(
  figure: Figure,
  text: string,
  { published }: PageTime,
  main: string | null,
  { periods }: Pack,
): Figure {
  const last = periods.results
    .filter((period) => /^\d{4}$/u.test(period))
    .sort()
    .at(-1);
  const { period } = figure.evidence;
  if (period?.how === 'reader') return figure;
  const words = [period, cautionOf(figure, 'so-far')].find((evidence) => sinceOf(text, evidence) !== null) ?? null;
  const first = sinceOf(text, words);
  if (last === undefined || words === null || first === null) return figure;
  if (main !== null && main < last) return figure;
  const isLater = published !== null && published >= `${Number(last) + 1}-${LATEST}`;
  if (first >= last || isLater) return figure;
  const how = words.how === 'assumed' ? 'carried' : words.how;
  return { ...figure, period: `${first}-${last}`, evidence: { ...figure.evidence, period: { ...words, how } } };
}

/** The year of "từ năm 2011 đến nay", or null. */
function sinceOf(text: string, words: Evidence | null): string | null {
  const { start, end } = words?.span ?? { start: 0, end: 0 };
  const [, since, english] = TO_NOW.exec(text.slice(Math.max(0, start - REACH), end)) ?? [];
  return since ?? english ?? null;
}

/** What the conference gives in a list of all its targets is of its own place, where the page's words name no other. */
function placedOf(figure: Figure, text: string, forms: FormCache, { place: own }: Pack): Figure {
  const { place } = figure.evidence;
  const isOpen = place?.how === 'assumed' && figure.place === own && figure.status === 'target';
  if (!isOpen || !isOfGeneralList(text, figure, forms)) return figure;
  return { ...figure, evidence: { ...figure.evidence, place: { ...place, how: 'carried' } } };
}
