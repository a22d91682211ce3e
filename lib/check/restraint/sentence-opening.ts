import type { Evidence, Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { inSpan } from './cover.ts';
import { oneLine } from './one-line.ts';
import { firstFrom } from './other-numbers.ts';
import { residueOf } from './residue.ts';
import { BESIDE_OTHERS } from './residue-words.ts';
import { begins, type WordList } from './word-list.ts';

/** What is known of the first number of a sentence. */
export interface ToldFirst {
  readonly counted: Counted;
  /** Does the source print what it is of? If not, nobody knows which words of its name narrow it. */
  readonly isPrinted: boolean;
  /** Is it the source's own number? What opens the sentence then holds to nothing less. */
  readonly isSource: boolean;
}

/** What the numbers of an article are told in. */
export interface Told {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly forms: FormCache;
  readonly toldFirst: (first: Figure) => ToldFirst;
  /** What places are counted by. */
  readonly places: WordList;
}

const MARKS = /[,;:]/u;
/** In front of the first word of a part: a mark, or a time. */
const BEGINS = /(?:^|[,;:(])\s*(?:(?:trong|đến|cuối|đầu|giữa)\s+)*(?:(?:năm|tháng|quý|vụ|đợt)\s(?:\d+\s)?)?$/iu;

/** The first number of a sentence that tells something: "Hai xã còn lại" counts whose the others are. */
export function firstTold(told: Told, { start, end }: Span): Figure | null {
  const { figures } = told;
  for (let at = firstFrom(figures, start); at < figures.length && figures[at]!.start < end; at++)
    if (!countsPlaces(told, figures[at]!)) return figures[at]!;
  return null;
}

/** What counts places in front of the first number that a sentence tells ("hai xã cũng có tiến bộ, tỷ lệ hộ nghèo 9%"), or null. */
export function countedInFront(told: Told, { start }: Span, first: Figure): string | null {
  const one = told.figures[firstFrom(told.figures, start)];
  return one !== undefined && one.start < first.start ? oneLine(told.text.slice(one.start, one.end)) : null;
}

function countsPlaces({ text, forms, places }: Told, { number, indicator }: Figure): boolean {
  if (indicator !== null && !indicator.startsWith(UNLISTED)) return false;
  const behind = tokenize(text, { start: number.end, end: Math.min(text.length, number.end + LONGEST_UNIT) }, forms);
  return begins(behind, 0, places);
}

/** What is named only to be told from the indicators that sources print. */
const UNLISTED = 'other:';
/** The name of what is counted, in UTF-16 units. */
const LONGEST_UNIT = 24;

/** What stands in front of what is told first: of its name, or of the part it stands in where nothing names it. */
export function openingOf(text: string, first: Figure, { start: from }: Span): Span {
  const { start, indicator, evidence } = first;
  const name = evidence.indicator?.span?.start ?? start;
  if (evidence.indicator?.how === 'said' && name >= from) return { start: from, end: Math.min(name, start) };
  if (indicator !== null) return { start: from, end: start };
  const mark = /^.*[,;:]/su.exec(text.slice(from, start));
  return { start: from, end: from + (mark?.[0].length ?? 0) };
}

/** The words in the opening that say one thing of the first number, or null. */
function saidIn(text: string, evidence: Evidence | null, opening: Span): string | null {
  const span = evidence?.span ?? null;
  return span !== null && inSpan(span, opening) ? oneLine(text.slice(span.start, span.end)) : null;
}

/** What a sentence opens with, and what is known of that. */
interface Opening {
  readonly front: string;
  /** The name in it of the place of the first number, or null. */
  readonly place: string | null;
  /** The words in it that say when the first number is of, or null: what they hold is another question. */
  readonly time: string | null;
  readonly isPrinted: boolean;
}

/** Do two stretches of words of a line share any? */
function overlaps(line: string, one: string, other: string): boolean {
  const [a, b] = [line.indexOf(one), line.indexOf(other)];
  return a < b + other.length && b < a + one.length;
}

/**
 * Do these words stand in the opening, and beside the place that it names ("[Phụ nữ] thành phố"), if it names one? Where nobody
 * knows what belongs to the name, they begin a part of it or stand in front of a colon. Of several parts the middle ones tell why
 * and how. "Bên cạnh đó" says nothing of whose it is.
 */
function isSaidOfAll(words: string, { front, place, time, isPrinted }: Opening): boolean {
  const at = front.indexOf(words);
  if (at < 0 || begins(tokenize(words), 0, BESIDE_OTHERS)) return false;
  const behind = front.slice(at + words.length);
  if (!behind.includes(':') && MARKS.test(behind) && MARKS.test(front.slice(0, at))) return false;
  if (!isPrinted && !BEGINS.test(front.slice(0, at)) && !behind.includes(':')) return false;
  if (time !== null && overlaps(front, words, time)) return false;
  if (place === null) return true;
  const name = front.indexOf(place);
  const [from, to] = at < name ? [at + words.length, name] : [name + place.length, at];
  return (isPrinted || !words.includes(place)) && !MARKS.test(front.slice(from, to));
}

/** Does anything but a time stand in front of what a sentence tells first? */
export const hasSubject = (text: string, first: Figure, sentence: Span): boolean => {
  const { start, end } = openingOf(text, first, sentence);
  return !BEGINS.test(text.slice(start, end));
};

/** The words of an opening that narrow the first number, and so all behind it. */
export function heldByOpening(told: Told, first: Figure, opening: Span): readonly string[] {
  const { counted, isPrinted, isSource } = told.toldFirst(first);
  if (isSource) return [];
  const front = oneLine(told.text.slice(opening.start, opening.end));
  const said = {
    front,
    place: saidIn(told.text, first.evidence.place, opening),
    time: saidIn(told.text, first.evidence.period, opening),
    isPrinted,
  };
  return residueOf(told.text, first, counted, told.figures).filter((words) => isSaidOfAll(words, said));
}
