import type { Figure } from '../../figure/figure.ts';
import { yearOf } from '../../resolution/period.ts';
import { plainWords } from '../../text/forms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Unsure } from '../reason.ts';
import { isLastMonth, isYearAhead, isYearOpen, mayYearRun, tellsWholeYear } from '../year-open.ts';
import { hasCaution, isCountedSoFar } from './cautions.ts';
import { sentenceAround } from './parts.ts';
import type { PageFacts, Subject } from './subject.ts';
import { isPartial } from './subject.ts';
import { begins, type WordList } from './word-list.ts';

/** What leaves it open whether the year that a figure counts is over, or null. */
export function yearUnsure({ figure, page, index, lexicons }: Subject): Unsure | null {
  if (isYearAhead(page.time, figure.period)) return 'year-ahead';
  if (figure.status !== 'result') return null;
  if (isYearOpen(page.time, figure.period)) return 'year-open';
  // In December a paper may sum up the year, or tell of it while it still runs.
  if (isLastMonth(page.time, figure.period) && !tellsWholeYear(page.time, figure.period)) return 'year-open';
  if (isCountedSoFar(figure) || isOfMonthsInTitle(page, figure)) return 'year-unknown';
  if (!mayYearRun(page.time, figure.period)) return null;
  if (isInterim(page, figure, lexicons.residue(index.pack).interim)) return 'year-unknown';
  // "đã trồng mới 96 ha" is said of what is over; "năm 2017 trồng 96 ha" where nothing on the page says that it goes on.
  const isSaid = figure.evidence.status.how !== 'assumed' && !hasCaution(figure, 'so-far');
  return isSaid || (isYearStated(page, figure) && !goesOn(page, figure)) ? null : 'year-unknown';
}

/** "Sau 8 tháng thực hiện Nghị quyết năm 2017": so many months of the year are told of, whenever the page came out. */
const MONTHS = /\b(?:0?[2-9]|1[01]|hai|ba|bon|bay|tam|chin|muoi(?: mot)?|(?<!^)sau) thang\b(?! (?:cuoi|cao|\d))/;

/** Does the title name months, where the year of a figure is none of its own sentence's? */
function isOfMonthsInTitle(page: PageFacts, figure: Figure): boolean {
  const { title, text } = page;
  return title !== null && !isYearStated(page, figure) && MONTHS.test(plainWords(text.slice(title.start, title.end)));
}

/** "Sơ kết công tác năm 2017", "Hè 2017 ở ...": does the title tell of a year on its way, and of no later one? */
function isInterim({ title, text, forms }: PageFacts, figure: Figure, interim: WordList): boolean {
  if (title === null) return false;
  const tokens = tokenize(text, title, forms);
  const year = String(yearOf(figure.period));
  const isLater = tokens.some(({ kind, norm }) => kind === 'digits' && /^20\d\d$/u.test(norm) && norm > year);
  return !isLater && tokens.some((_, at) => begins(tokens, at, interim));
}

/** Does the figure's own sentence name its year? */
function isYearStated({ text, forms }: PageFacts, figure: Figure): boolean {
  const { period } = figure.evidence;
  if (period === null || period.how === 'assumed' || period.span === null) return false;
  return period.how === 'said' || period.span.start >= sentenceAround(text, figure, forms).start;
}

/** What is told while it goes on: how far it has come, what is only reached so far ("mới kết nạp được 60 đảng viên"). */
const GOES_ON =
  /\b(?:tien do|(?<!trong )(?<!nap )(?<!xay )(?<!lam )(?<!tao )moi (?:chi|duoc|dat|ket nap|trong|giai quyet|tao|hoan thanh|thuc hien))\b/u;

/** What is still to come: a page without a date that says so of anything may have appeared within the year. */
const TO_COME =
  /(?<!\p{L})(?:sẽ|đang|sắp tới|tới đây|từ nay|thời gian tới|tháng còn lại|tiếp theo|đợt cuối|(?:trồng|làm|kết nạp) tiếp|will)(?!\p{L})/iu;

/** "Ngày đăng: 18/10/2017", "Bắc Kạn, ngày 15 tháng 9 năm 2017": a day within the year in a short line. */
const DATED = /^.{0,60}?(?<!\d)\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:[/.-]|\s+năm\s+)(20\d\d)(?!\d).{0,40}$/gmu;

/** Of a page without a day of publication: does a line of its own give one within the year? */
const isDatedWithin = (text: string, year: number | null): boolean =>
  [...text.slice(0, HEAD).matchAll(DATED), ...text.slice(-FOOT).matchAll(DATED)].some(
    ([, said]) => Number(said) === year,
  );
const HEAD = 2000;
const FOOT = 600;

/** Does the sentence, the page or a number of it tell of the figure's year as one that still runs ("9 tháng đầu năm 2017")? */
function goesOn({ text, forms, reading, runningYears }: PageFacts, figure: Figure): boolean {
  const { start, end } = sentenceAround(text, figure, forms);
  if (GOES_ON.test(plainWords(text.slice(start, end)))) return true;
  const year = yearOf(figure.period);
  const known = runningYears.get(year);
  if (known !== undefined) return known;
  const isOfRunning = (other: Figure): boolean =>
    hasCaution(other, 'so-far') || (isPartial(other) && yearOf(other.period) === year);
  const found = TO_COME.test(text) || isDatedWithin(text, year) || reading.figures.some(isOfRunning);
  runningYears.set(year, found);
  return found;
}
