import type { Article, Look, LookKind, Span } from './article.ts';
import { findReordered } from './bidi.ts';
import { classOf, DIGIT } from './characters.ts';
import { crossedOut } from './crossed-out.ts';

/** Wider than the blank that parts thousands: the numbers on its two sides are never read as one. */
const WIDE_BLANK = '\u2003';

const isDigitAt = (text: string, at: number): boolean => at >= 0 && classOf(text.charCodeAt(at)) === DIGIT;

/** "3<del>8</del>79": the digits around what is crossed out touch it, and are perhaps not the whole number. */
function touchesDigits(text: string, { start, end }: Span): boolean {
  return isDigitAt(text, start - 1) || isDigitAt(text, end);
}

const ofKind = (looks: readonly Look[], kind: LookKind): readonly Look[] => looks.filter((look) => look.kind === kind);

/** What stands between the groups of a number, or before its decimals. */
const GROUP_MARKS = ".,'’";

/** Two numbers touch over a mark as well ("1.|379"): it stays with neither. */
function withMark(look: Look, text: string): Look {
  const { kind, start, end } = look;
  if (kind !== 'touching' || start === end || !isDigitAt(text, end) || !isDigitAt(text, start - 2)) return look;
  return GROUP_MARKS.includes(text[start - 1]!) ? { kind, start: start - 1, end } : look;
}

function blanked(text: string, looks: readonly Look[]): string {
  let shown = '';
  let from = 0;
  for (const { kind, start, end } of looks) {
    if ((kind !== 'struck' && kind !== 'touching') || end <= from) continue;
    const first = Math.max(start, from);
    const blank = kind === 'struck' ? ' ' : WIDE_BLANK;
    // Lines stay lines: what is crossed out may be several of them.
    shown += text.slice(from, first) + text.slice(first, end).replace(/[^\n]/gu, (char) => blank.repeat(char.length));
    from = end;
  }
  return shown + text.slice(from);
}

/** The page's own looks, and what its letters cross out by themselves where the page does not do so already. */
function withCrossedOut(text: string, looks: readonly Look[]): readonly Look[] {
  const crossed = crossedOut(text);
  if (crossed.length === 0) return looks;
  const struck = ofKind(looks, 'struck');
  let at = 0;
  const own = crossed.filter(({ start, end }) => {
    while (at < struck.length && struck[at]!.end <= start) at++;
    return at === struck.length || struck[at]!.start >= end;
  });
  return [...looks, ...own.map((span): Look => ({ ...span, kind: 'struck' }))].sort((a, b) => a.start - b.start);
}

/** "tạo việc làm cho 37...": what stands there was cut off, perhaps in the midst of the number. */
const CUT_OFF = /[0-9](?=[ \u00a0]?[[(]?(?:…|\.\.\.))/g;

const cutOff = (text: string): Look[] =>
  [...text.matchAll(CUT_OFF)].map(({ index }) => ({ kind: 'touching', start: index + 1, end: index + 1 }));

/**
 * The article as a reader takes it: nothing stands where a page crosses words out, and where two elements only touch, the
 * digits on both sides are set apart. Every offset stays. Its looks say what is left to doubt: `reordered` also where the
 * text's own direction controls reorder it, `touching` also where digits touch what is crossed out, or an
 * ellipsis. An article that looks
 * as it is written comes back as it is.
 */
export function asShown(article: Article): Article {
  const { text } = article;
  const reordered = findReordered(text, article.blocks);
  const looks = withCrossedOut(
    text,
    article.looks.map((look) => withMark(look, text)),
  );
  const cut = cutOff(text);
  if (looks.length === 0 && reordered.length === 0 && cut.length === 0) return article;
  const struck = ofKind(looks, 'struck');
  const doubts: Look[] = [
    ...cut,
    ...struck.filter((look) => touchesDigits(text, look)).map((look): Look => ({ ...look, kind: 'touching' })),
    ...reordered.map((span): Look => ({ ...span, kind: 'reordered' })),
  ];
  const all = [...looks, ...doubts].sort((a, b) => a.start - b.start);
  return { ...article, text: blanked(text, looks), looks: all };
}
