import type { Figure } from '../figure/figure.ts';
import type { Evidence } from '../mention/evidence.ts';
import { isYearlyWords, termOf } from '../mention/period/term-of.ts';
import { yearOf } from '../resolution/period.ts';
import type { Span } from '../text/article.ts';
import { plainWords } from '../text/forms.ts';
import type { DocumentFacts } from './draft.ts';
import { isOverBy } from './is-over.ts';
import { ownSpan } from './own-span.ts';
import type { Section, TimeOfHead } from './read-head.ts';
import { runningTime } from './running-time.ts';
import type { Over } from './sections.ts';

/** A figure as it is read under the heads of a document. `isSettled`: words of its clause or of its heads say how firmly it is stated. */
export interface UnderHeads {
  readonly figure: Figure;
  readonly isSettled: boolean;
}

/** What is known of a document and of what a figure counts beside the heads. */
export interface HeadFacts {
  /** The day it was signed or came out. */
  readonly date: string | null;
  readonly term: DocumentFacts['term'];
  /** Do the amounts of the years add up to that of the span? */
  readonly adds: boolean;
}

/**
 * What the heads over a figure say of its firmness, where it is of their time, and of its time, where neither its own clause nor anything under these heads says
 * it: a document is ordered by its heads, and what another part of it has said ends there. Of a time that was over when it was
 * signed (`date`) it sets no aims: "Các chỉ tiêu chủ yếu 9 tháng" are counted there.
 */
export function underHeads(figure: Figure, section: Over, text: string, { date, term, adds }: HeadFacts): UnderHeads {
  const { evidence } = figure;
  const period =
    section.period === null
      ? null
      : (runningTime(figure, text, section.running, section.status?.value === 'target') ??
        ownSpan(figure, section.period, text, { term, adds }) ??
        atItsEnd(figure, underPeriod(figure, section.period, text), adds || section.status?.value === 'target'));
  const isOfHead = section.period === null || yearOf(period?.value ?? figure.period) === yearOf(section.period.value);
  const isPast = date !== null && isOverBy(period?.value ?? figure.period, date);
  const told = isOfHead && !(isPast && section.status?.value === 'target') ? section.status : null;
  const status = told !== null && isStatusOpen(figure, told, text) ? told : null;
  // words of its own that say otherwise than its heads are worth a look
  const isSettled =
    told === null ? evidence.status.how !== 'assumed' : status !== null || isAs(figure.status, told.value);
  if (status === null && period === null) return { figure, isSettled };
  const asCarried = ({ start, end }: Span, how: Evidence['how'] = 'carried'): Evidence => ({
    text: text.slice(start, end),
    span: { start, end },
    how,
  });
  return {
    isSettled,
    figure: {
      ...figure,
      status: status === null ? figure.status : underStatus(figure.status, status.value),
      period: period?.value ?? figure.period,
      evidence: {
        ...evidence,
        status: status === null ? evidence.status : asCarried(status.span),
        period: period === null ? evidence.period : asCarried(period.span, period.isAssumed ? 'assumed' : 'carried'),
      },
    },
  };
}

/** Of what was reached in a span of years a share is most likely how it stood at its end; an aim may be of every year. */
function atItsEnd(
  { indicator, measure, unit }: Figure,
  period: TimeOfHead | null,
  isOfAll: boolean,
): TimeOfHead | null {
  const last = /^\d{4}-(\d{4})$/u.exec(period?.value ?? '')?.[1];
  const isState = indicator !== null && measure === 'level' && !isOfAll && unit.startsWith('percent');
  return period === null || last === undefined || !isState ? period : { ...period, value: last, isAssumed: true };
}

/** The time of a head, where it is that of a figure under it, or the end of it; null where the figure has its own. */
function underPeriod({ start, end, evidence: { period } }: Figure, head: TimeOfHead, text: string): TimeOfHead | null {
  const ofTerm = period?.how === 'said' ? null : termUnder(plainWords(period?.text ?? ''), head.value);
  if (ofTerm !== null) return { ...head, value: ofTerm };
  if (isOpen(period, head, text, end)) return head;
  return (head.isOfPart || head.from !== undefined) && isOfOtherLine(period, start, text) ? head : null;
}

/** What is of every year of the head's span is of the span. */
const termUnder = (words: string, span: string): string | null =>
  termOf(words, span) ?? (isYearlyWords(words) && /^\d{4}-\d{4}$/u.test(span) ? span : null);

/** What another line under the same head is of holds for that line alone: "- Cơ cấu kinh tế năm 2019: ..." */
const isOfOtherLine = (evidence: Evidence | null, start: number, text: string): boolean =>
  (evidence?.how === 'carried' || evidence?.how === 'assumed') &&
  evidence.span !== null &&
  evidence.span.end < start &&
  text.slice(evidence.span.end, start).includes('\n');

const isAs = (read: Figure['status'], told: 'result' | 'target'): boolean =>
  (read === 'target') === (told === 'target');

/** An estimate is a result; what is denied or supposed stays so under any head. */
function underStatus(read: Figure['status'], told: 'result' | 'target'): Figure['status'] {
  if (read === 'denied' || read === 'supposed') return read;
  return told === 'result' && read === 'estimate' ? read : told;
}

/** "đạt" is said of what was done and of what is aimed at: under a head of aims it proves no result. */
const PROVES_NOTHING = /^(?:đạt|đạt được|còn|có|là|được|lên|giảm|tăng)$/iu;

const isStatusOpen = ({ status, evidence, end }: Figure, told: NonNullable<Section['status']>, text: string): boolean =>
  isOpen(evidence.status, told, text, end) ||
  (told.value === 'target' && status === 'result' && PROVES_NOTHING.test(evidence.status.text.trim()));

/** Does nothing in the clause, and nothing from the head on, say it? What the document calls itself is said of all of it alike. */
const isOpen = (
  evidence: Evidence | null,
  { span: head, isOfPart, from }: { readonly span: Span; readonly isOfPart: boolean; readonly from?: number },
  text: string,
  end: number,
): boolean => {
  if (evidence === null || evidence.span === null) return true;
  if (evidence.how === 'said' || evidence.how === 'reader') return false;
  const { span } = evidence;
  return (
    span.start < (from ?? (isOfPart ? head.start : head.end)) ||
    isAside(text, span) ||
    isOfNextSentence(text, span, end)
  );
};

/** "... 11.860 lao động. Đến cuối năm 2020, ...": what the next sentence opens with is its own. */
const isOfNextSentence = (text: string, { start }: Span, end: number): boolean =>
  start > end && /[.;]\s|\n/u.test(text.slice(end, start));

/** Does a time stand in a line that gives none to the numbers: a note in brackets, or what a paper is founded on? */
const isAside = (text: string, span: Span): boolean => isInNote(text, span) || isInBasis(text, span);

/** "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;" */
const isInBasis = (text: string, { start }: Span): boolean =>
  /^\s*(?:căn cứ|theo đề nghị|xét|thực hiện (?:nghị quyết|kế hoạch|chỉ thị|quyết định|công văn))(?!\p{L})/iu.test(
    text
      .slice(Math.max(0, start - LONGEST_NOTE), start)
      .split('\n')
      .at(-1) ?? '',
  );

/** "(Số liệu 6 tháng đầu năm được tổng hợp từ các xã cũ)": a line in brackets tells of the numbers, and gives no time to them. */
function isInNote(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_NOTE), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_NOTE).split('\n')[0] ?? '';
  return before.trimStart().startsWith('(') && /\)[.;]?\s*$/u.test(behind);
}
const LONGEST_NOTE = 300;
