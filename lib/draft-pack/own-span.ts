import type { Figure } from '../figure/figure.ts';
import { plainWords } from '../text/forms.ts';
import type { DocumentFacts } from './draft.ts';
import type { TimeOfHead } from './read-head.ts';

/** "12,4%/năm", "tăng bình quân hằng năm": of every year of the span. */
const PER_YEAR = /%\s*(?:\/|một|mỗi)\s*năm/iu;
const YEARLY = /\b(?:moi|hang|tung|binh quan) nam\b/;
/** "Trong nhiệm kỳ, ...", "Trong 5 năm, ...": of all of it. */
const WHOLE = /\b(?:trong|ca|toan|suot) (?:nhiem ky|giai doan)\b|\b(?:trong|sau|qua) (?:5|nam) nam\b/;
const SPAN = /^\d{4}-\d{4}$/u;
/** What parts one statement of a line from the next. */
const ENDS = /[.;]\s|\n/gu;
const LONGEST = 300;

/**
 * The span of a head, or of the document's term, as the time of a figure under it that is of every year of it, or of all of them; null
 * where it is of one year. `adds`: amounts of the years add up: what no word of its own statement gives a year is of all of them.
 */
export function ownSpan(
  figure: Figure,
  head: TimeOfHead,
  text: string,
  { term, adds }: { readonly term: DocumentFacts['term']; readonly adds: boolean },
): TimeOfHead | null {
  const span = SPAN.test(head.value) ? head.value : spanOfTerm(head.value, term);
  if (span === null) return null;
  const { start, end, evidence } = figure;
  const from = startOfStatement(text, start);
  const said = evidence.period?.span ?? null;
  const isOwn = said !== null && said.start >= from && said.end <= end;
  if (isOwn && (SPAN.test(figure.period) || /\d{4}/u.test(text.slice(said.start, said.end)))) return null;
  const words = plainWords(text.slice(from, start));
  const isYearly = PER_YEAR.test(text.slice(start, end + PER_YEAR_REACH)) || YEARLY.test(words);
  if (isYearly || WHOLE.test(words)) return { ...head, value: span };
  const isOfAll =
    adds && head.isOfPart && figure.measure === 'level' && span === head.value && said !== null && said.start < from;
  return isOfAll && evidence.period?.how !== 'said' ? { ...head, value: span } : null;
}
const PER_YEAR_REACH = 6;

/** "đến năm 2025" in a paper of the term 2020 - 2025. */
const spanOfTerm = (year: string, term: DocumentFacts['term']): string | null =>
  term !== null && year === String(term.to) ? `${term.from}-${term.to}` : null;

/** Where the statement begins that a number stands in: behind the last mark that ends one, in its line. */
export function startOfStatement(text: string, at: number): number {
  const near = Math.max(0, at - LONGEST);
  let from = near;
  for (const { index, 0: mark } of text.slice(near, at).matchAll(ENDS)) from = near + index + mark.length;
  return from;
}
