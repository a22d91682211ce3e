import { lineHeads } from '../check/restraint/line-heads.ts';
import type { Article, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';
import { bareWords } from './head-lines.ts';
import { isOverBy } from './is-over.ts';
import { type MainHeads, mainHeads } from './main-heads.ts';
import { NOTHING, readHead, type Section, type TimeOfHead, type TimesLeftOut } from './read-head.ts';
import type { RunningTimes } from './running-time.ts';
import { timesOfTitle } from './times-of-title.ts';

/** What stands over a row: its heads, and what the document's title says of a month and the year so far. */
export interface Over extends Section {
  readonly running: RunningTimes;
}

/** What a document says of itself that its heads leave out. */
export interface OwnTimes extends Omit<TimesLeftOut, 'upTo'> {
  /** The day it was signed. */
  readonly date: string | null;
  /** Its title, and where it stands. */
  readonly title: string;
  readonly titleLine: Span | null;
}

/**
 * What the heads of a document say of the firmness and the time of the rows under them, by where a row stands: the nearest head
 * counts. A line with a figure of its own tells something, and heads nothing. What the document calls itself stands over all: aims are
 * of the time that it sets itself aims for, the rest of what it tells of.
 */
export function createSections(
  article: Article,
  figures: readonly Span[],
  { title, titleLine, ...own }: OwnTimes,
): (place: Span) => Over {
  const { text, blocks } = article;
  const tells = (span: Span): boolean => {
    const next = figures[firstEndingAfter(figures, span.start)];
    return next !== undefined && next.start < span.end;
  };
  const times = timesOfTitle(bareWords(title), own.year);
  const lines = lineHeads(article, tells);
  const mains: MainHeads = mainHeads(article, tells);
  const known = new Map<string, Section>();
  const headAt = (span: Span): Section => {
    const key = `${span.start} ${span.end}`;
    const read = known.get(key) ?? (tells(span) ? NOTHING : readHead(text, span, { ...own, upTo: times.upTo }));
    known.set(key, read);
    return read;
  };
  const whole = titleLine === null ? NOTHING : asWhole(headAt(titleLine));
  const titled = (value: string | null, isAim = false): TimeOfHead | null =>
    value === null || titleLine === null
      ? null
      : {
          value,
          span: titleLine,
          isOfPart: false,
          isAssumed: isSpanOf(value) || (!isAim && isOpenAt(value, own.date)),
        };
  const told = titled(times.told);
  const aimed = titled(times.aimed, true);
  // of the term that a congress opens nothing is told yet
  const ofWhole = isSpan(whole.period) && times.told === null ? null : whole.period;
  const isParted = times.told !== null && times.aimed !== null;
  /** "II. Quý II" under "kết quả quý I, nhiệm vụ quý II": what a head is of follows from its time. */
  const ofTime = (head: TimeOfHead | null): Section['status'] => {
    if (head === null || !isParted || times.told === times.aimed || !head.isOfPart) return null;
    if (head.value === times.aimed) return { value: 'target', span: head.span, isOfPart: true };
    return head.value === times.told ? { value: 'result', span: head.span, isOfPart: true } : null;
  };
  const running = { within: titled(times.within), upTo: titled(times.upTo) };
  return (place) => {
    const inLine = lines[firstEndingAfter(blocks, place.start)] ?? [];
    const over = [...inLine, ...mains(place)]
      .filter(({ start }) => start !== titleLine?.start)
      .toSorted((a, b) => b.start - a.start);
    const read = over.map(headAt);
    const heads = read.find((one) => one.period !== null)?.period ?? null;
    const status = read.find((one) => one.status !== null)?.status ?? ofTime(heads) ?? (isParted ? null : whole.status);
    const ofTitle = status?.value === 'target' ? aimed : told;
    const from = status?.isOfPart === true ? status.span.start : undefined;
    const period = heads ?? (ofTitle === null ? ofWhole : { ...ofTitle, ...(from !== undefined && { from }) });
    return { status, period, running };
  };
}

const isSpanOf = (value: string): boolean => /^\d{4}-\d{4}$/u.test(value);
const isSpan = (time: TimeOfHead | null): boolean => isSpanOf(time?.value ?? '');

/** Was a time that is told of still going on when the paper was signed? Then it may tell of less. */
const isOpenAt = (value: string, date: string | null): boolean => date !== null && !isOverBy(value, date);

/** What the document's own name says. */
const asWhole = ({ status, period }: Section): Section => ({
  status: status && { ...status, isOfPart: false },
  period: period && { ...period, isOfPart: false },
});
