import { lineHeads } from '../check/restraint/line-heads.ts';
import type { Article, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';
import { bareWords } from './head-lines.ts';
import { type MainHeads, mainHeads } from './main-heads.ts';
import { partOfYear, periodOfHead } from './period-of-head.ts';

/** What the heads over a row say of it, each by its nearest head that says anything of that. */
export interface Section {
  readonly status: (Told & { readonly value: 'result' | 'target' }) | null;
  readonly period: (Told & { readonly value: string; readonly isAssumed?: boolean }) | null;
}

/** The time that a head names. */
export type TimeOfHead = NonNullable<Section['period']>;

interface Told {
  /** The head. */
  readonly span: Span;
  /** Is it a head of a part, or only what the document calls itself? */
  readonly isOfPart: boolean;
}

/** Heads of what has been done; they count before words for aims: "Kết quả thực hiện các chỉ tiêu". */
const OF_RESULTS = /\b(?:ket qua|tinh hinh|danh gia|tong ket|so ket|kiem diem|uoc thuc hien|dat duoc|thuc trang)\b/;
const OF_AIMS = /\b(?:chi tieu|muc tieu|phuong huong|nhiem vu|ke hoach|phan dau|du toan|dinh huong)\b/;
/** Who passes, sets or hands down aims says so in front of them, whatever else the head weighs. */
const SETTING =
  /\b(?:thong qua|giao|phan dau|quyet dinh|xac dinh|de ra)\b(?: \S+){0,6}? (?:chi tieu|muc tieu|nhiem vu|ke hoach|du toan)\b/;
/** What is planned stands beside what was done in a title; over rows it says nothing. */
const BOTH = /\bva (?:phuong huong|nhiem vu|muc tieu|ke hoach)\b/;

/**
 * What the heads of a document say of the firmness and the time of the rows under them, by where a row stands: the nearest head
 * counts. A line with a figure of its own tells something, and heads nothing. `title`: what the document calls itself, which
 * stands over all. `year`: the one the document is of, which heads leave out.
 */
export function createSections(
  article: Article,
  figures: readonly Span[],
  title: Span | null,
  year: string | null,
): (place: Span) => Section {
  const { text, blocks } = article;
  const tells = (span: Span): boolean => {
    const next = figures[firstEndingAfter(figures, span.start)];
    return next !== undefined && next.start < span.end;
  };
  const lines = lineHeads(article, tells);
  const mains: MainHeads = mainHeads(article, tells);
  const known = new Map<string, Section>();
  const readHead = (span: Span): Section => {
    const key = `${span.start} ${span.end}`;
    const read = known.get(key) ?? (tells(span) ? NOTHING : sectionOf(text.slice(span.start, span.end), span, year));
    known.set(key, read);
    return read;
  };
  return (place) => {
    const own = lines[firstEndingAfter(blocks, place.start)] ?? [];
    const over = [...own, ...mains(place)].toSorted((a, b) => b.start - a.start);
    const read = over.map(readHead);
    const whole = title === null ? NOTHING : asWhole(readHead(title));
    return {
      status: read.find(({ status }) => status !== null)?.status ?? whole.status,
      period: read.find(({ period }) => period !== null)?.period ?? whole.period,
    };
  };
}

const NOTHING: Section = { status: null, period: null };

/** What the document's own name says. */
const asWhole = ({ status, period }: Section): Section => ({
  status: status && { ...status, isOfPart: false },
  period: period && { ...period, isOfPart: false },
});

function sectionOf(words: string, span: Span, year: string | null): Section {
  const bare = bareWords(words);
  const said = periodOfHead(bare);
  // a line in brackets is a note on the numbers
  const value = said ?? (year === null || words.trimStart().startsWith('(') ? null : partOfYear(bare, year));
  const isAssumed = said === null;
  return { status: statusOf(bare, span), period: value === null ? null : { value, span, isOfPart: true, isAssumed } };
}

function statusOf(bare: string, span: Span): Section['status'] {
  const isOfResults = OF_RESULTS.test(bare);
  const isOfAims = OF_AIMS.test(bare);
  if (isOfResults && isOfAims && BOTH.test(bare)) return null;
  if (SETTING.test(bare)) return { value: 'target', span, isOfPart: true };
  if (isOfResults) return { value: 'result', span, isOfPart: true };
  return isOfAims ? { value: 'target', span, isOfPart: true } : null;
}
