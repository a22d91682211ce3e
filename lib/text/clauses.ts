import type { Span } from './article.ts';
import { BLANK, classOf, DIGIT, skipBlanks } from './characters.ts';
import { firstStartingFrom } from './in-order.ts';

/** What stands before a clause. */
type ClauseMark = 'start' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'bracket';

export interface Clause extends Span {
  readonly mark: ClauseMark;
  /** Index (in the same list) of the clause this bracket stands in; null outside brackets. */
  readonly parent: number | null;
}

const OPENERS = '([{';
const CLOSERS = ')]}';
const DASHES = '-–—−';
const DEEPEST = 8;

interface Open {
  start: number;
  mark: ClauseMark;
  parent: number | null;
  /** Index reserved in the list, so that clauses stay in the order of their starts. */
  readonly slot: number;
}

const isDigitAt = (text: string, index: number): boolean => classOf(text.charCodeAt(index)) === DIGIT;

/** Letters, digits and blanks, nearly all of a text, part nothing. */
function mayPart(code: number): boolean {
  if (code < 0x80) return code > 0x20 && PARTING_ASCII[code] === 1;
  return code >= 0x2010 && code <= 0x2212;
}

const PARTING_ASCII = Uint8Array.from({ length: 0x80 }, (_, code) =>
  `${OPENERS}${CLOSERS}${DASHES},;:`.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** A dash parts clauses only after something complete ("96% – ...") or when it is long; names have spaced dashes inside. */
function isClauseDash(text: string, index: number, start: number): boolean {
  if (text[index] === '—') return true;
  let before = index - 1;
  while (before > start && classOf(text.charCodeAt(before)) === BLANK) before--;
  const spaced = before < index - 1 && classOf(text.charCodeAt(index + 1)) === BLANK;
  return spaced && '%)”"'.includes(text[before] ?? ' ');
}

function markAt(text: string, index: number, span: Span): ClauseMark | null {
  const char = text[index]!;
  if (char === ';') return 'semicolon';
  const inNumber =
    index > span.start && index + 1 < span.end && isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
  if (char === ',') return inNumber ? null : 'comma';
  if (char === ':') return inNumber ? null : 'colon';
  return DASHES.includes(char) && !inNumber && isClauseDash(text, index, span.start) ? 'dash' : null;
}

/**
 * The clauses of a sentence in the order of their starts: cut at commas and colons that are not inside a number, at
 * semicolons, at some dashes ("công nghiệp – tiểu thủ công nghiệp" stays whole) and at brackets. What stands in brackets
 * is its own clause inside its parent, whose span runs on over it. "và" cuts nothing. Empty clauses are left out. Linear.
 */
export function findClauses(text: string, sentence: Span): readonly Clause[] {
  const slots: (Clause | null)[] = [];
  const stack: Open[] = [];
  const open = (start: number, mark: ClauseMark, parent: number | null): void => {
    stack.push({ start, mark, parent, slot: slots.length });
    slots.push(null);
  };
  const close = (end: number): void => {
    const top = stack.pop()!;
    const start = skipBlanks(text, top.start, end);
    let stop = end;
    while (stop > start && classOf(text.charCodeAt(stop - 1)) === BLANK) stop--;
    if (stop > start) slots[top.slot] = { start, end: stop, mark: top.mark, parent: top.parent };
  };
  // "(— 0,32%)": a long dash that opens a bracket parts nothing from anything; before a number it is a minus
  const isSign = ({ start, mark }: Open, at: number): boolean =>
    mark === 'bracket' && skipBlanks(text, start, at) === at;
  open(sentence.start, 'start', null);
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!mayPart(text.charCodeAt(at))) continue;
    const char = text[at]!;
    if (OPENERS.includes(char) && stack.length < DEEPEST) {
      open(at + 1, 'bracket', stack.at(-1)!.slot);
    } else if (CLOSERS.includes(char) && stack.length > 1) {
      close(at);
    } else {
      const mark = markAt(text, at, sentence);
      if (mark === null || (mark === 'dash' && isSign(stack.at(-1)!, at))) continue;
      const parent = stack.at(-1)!.parent;
      close(at);
      open(at + 1, mark, parent);
    }
  }
  while (stack.length > 0) close(sentence.end);
  return compact(slots);
}

/** Drops the empty slots and points `parent` at the new indexes. */
function compact(slots: readonly (Clause | null)[]): readonly Clause[] {
  if (!slots.includes(null)) return slots as readonly Clause[];
  const moved = new Map<number, number>();
  const clauses: Clause[] = [];
  slots.forEach((clause, slot) => {
    if (clause === null) return;
    moved.set(slot, clauses.length);
    clauses.push({ ...clause, parent: clause.parent === null ? null : (moved.get(clause.parent) ?? null) });
  });
  return clauses;
}

/**
 * Index of the innermost clause that holds the offset; the nearest one before it when it stands between two; -1 before the
 * first. Logarithmic: sentences of broken pages can have thousands of clauses.
 */
export function clauseAt(clauses: readonly Clause[], offset: number): number {
  const nearest = firstStartingFrom(clauses, offset + 1) - 1;
  for (let at: number | null = nearest; at !== null && at >= 0; at = clauses[at]!.parent) {
    if (offset < clauses[at]!.end) return at;
  }
  return nearest;
}
