import type { Caution, Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { findSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { inSpan } from './cover.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';
import { sentenceAround } from './parts.ts';
import { countedInFront, firstTold, hasSubject, heldByOpening, openingOf, type Told } from './sentence-opening.ts';
import { begins } from './word-list.ts';

/** What an opening says of all that is told behind it, where it says it of the first number. */
const GOVERNING = ['period', 'issuer'] as const;
/** So does what it only imagines, or tells as a mistake. */
const OPENED: ReadonlySet<Caution['kind']> = new Set(['imagined', 'taken-back']);
/** And, in front of a colon, what makes it a plan ("Vượt các chỉ tiêu: ...; ..."). */
const PLANNED: ReadonlySet<Caution['kind']> = new Set(['plan', 'given', 'plan-met']);

/**
 * "Các xã tạo việc làm cho 45 lao động, tỷ lệ hộ nghèo 14%", "Con số năm ngoái: ...; ...": what opens a sentence is said of all of
 * it, until another place is named. The words in front of what the sentence tells first that narrow it, or say it of another
 * time, of somebody else's plan or of a dream, where the figure stands behind that. A sentence without a subject goes on with
 * whoever the one in front tells of, where that is less than the place.
 */
export function whoseSentence(figure: Figure, told: Told): readonly string[] {
  const sentence = sentenceAround(told.text, figure, told.forms);
  const first = firstTold(told, sentence);
  if (first === null) return [];
  const places = countedInFront(told, sentence, first);
  if (places !== null && figure.evidence.place?.how !== 'said') return [places];
  if (first.start < figure.start) {
    const opening = openingOf(told.text, first, sentence);
    const own = [
      ...(hasOwnPlace(figure, first) ? [] : heldByOpening(told, first, opening)),
      ...governing(told.text, first, figure, { sentence, opening }),
    ];
    if (own.length > 0 || hasOwnPlace(figure, first)) return own;
  }
  return figure.evidence.place?.how === 'said' ? [] : heldBefore(told, first, sentence, figure);
}

/** "Liên đoàn Lao động thành phố xây 3 căn nhà. Tạo việc làm cho 40 lao động.": the body that the sentence in front tells of. */
function heldBefore(page: Told, first: Figure, { start, end }: Span, figure: Figure): readonly string[] {
  const { text, forms } = page;
  if (hasSubject(text, first, { start, end })) return [];
  const reached = Math.max(0, start - REACH);
  const line = reached + text.slice(reached, start).lastIndexOf('\n') + 1;
  for (const sentence of findSentences(text, { start: line, end: start }, forms).toReversed()) {
    const told = firstTold(page, sentence);
    if (told === null) return [];
    const { less } = page.toldFirst(told).counted.residue;
    // What has a subject of its own ("Sản lượng thủy sản ...") is not done by who did what is told in front of it.
    const isDone = isOfDoing(figure) && !begins(tokenize(text, { start, end }, forms), 0, less.measures);
    const lists = isDone ? [less.places, less.bodies, less.groups, less.undertakings] : [less.places];
    const held = heldByOpening(page, told, openingOf(text, told, sentence)).filter((words) => {
      const tokens = tokenize(words, undefined, forms);
      return lists.some((list) => begins(tokens, 0, list));
    });
    if (held.length > 0 || hasSubject(text, told, sentence)) return held;
  }
  return [];
}

/** So far in front of a sentence whoever it goes on with is looked for, in UTF-16 units. */
const REACH = 300;

/** Has the figure a place of its own: named behind the first number, or another one that its clause says? */
function hasOwnPlace({ end, place: id, evidence: { place } }: Figure, first: Figure): boolean {
  const span = place?.span ?? null;
  if (span === null) return false;
  return (span.start >= first.end && span.end <= end) || (place?.how === 'said' && id !== first.place);
}

/** What the opening says of the first number and nothing says of the figure, where it is another. */
function governing(
  text: string,
  first: Figure,
  figure: Figure,
  { sentence, opening }: Readonly<Record<'sentence' | 'opening', Span>>,
): readonly string[] {
  const isIn = (span: Span | null, outer: Span): span is Span => span !== null && inSpan(span, outer);
  const words = (span: Span): string => oneLine(text.slice(span.start, span.end));
  const found: string[] = [];
  for (const what of GOVERNING) {
    const span = first.evidence[what]?.span ?? null;
    const isAnother = first[what] !== figure[what] && (what !== 'issuer' || figure.status === first.status);
    if (isAnother && isIn(span, opening) && !isIn(figure.evidence[what]?.span ?? null, sentence))
      found.push(words(span));
  }
  const { span: dream } = first.evidence.status;
  if (first.status === 'supposed' && figure.status !== 'supposed' && isIn(dream, opening)) found.push(words(dream));
  for (const { kind, evidence } of first.cautions) {
    if (!isIn(evidence.span, opening)) continue;
    const isPlan = PLANNED.has(kind) && figure.evidence.status.how === 'assumed';
    const heads = /^[^,;]{0,40}:/u.test(text.slice(evidence.span.end, opening.end));
    if (OPENED.has(kind) || (isPlan && heads)) found.push(words(evidence.span));
  }
  return found;
}
