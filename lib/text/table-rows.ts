import type { Span } from './article.ts';

/** How the cells of a line are parted: by upright bars, or by tabs and runs of blanks. */
type Parting = 'bar' | 'gap';

/** One line of text taken as a row. */
export interface LineRow {
  readonly parting: Parting;
  readonly cells: readonly Span[];
  /** Is every gap at least one tab? */
  readonly tabbed: boolean;
  /** Is a gap nothing but ordinary blanks? Pages collapse them, so only their alignment shows that they part cells. */
  readonly plain: boolean;
}

const LONGEST_ROW = 800;
const LONGEST_INDENT = 100;
/** "|", "│", "¦", "┃", "｜". */
const isBar = (code: number): boolean =>
  code === 0x7c || code === 0xa6 || code === 0x2502 || code === 0x2503 || code === 0xff5c;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function splitAtBars(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  let from = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (!isBar(text.charCodeAt(at))) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  cells.push(trimmed(text, from, span.end));
  return cells;
}

/** Two tabs in a row leave an empty cell between them; blanks in a row are one gap. */
function splitAtGaps(text: string, span: Span): { cells: Span[]; tabbed: boolean; plain: boolean } {
  const cells: Span[] = [];
  let tabbed = true;
  let plain = false;
  let at = span.start;
  while (at < span.end && isBlank(text.charCodeAt(at))) {
    if (text[at++] === '\t') cells.push({ start: at - 1, end: at - 1 });
  }
  let from = at;
  while (at < span.end) {
    if (!isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const gap = at;
    let tabs = 0;
    let ordinary = true;
    while (at < span.end && isBlank(text.charCodeAt(at))) {
      const code = text.charCodeAt(at++);
      if (code === 0x09) tabs++;
      if (code !== 0x20) ordinary = false;
    }
    if (tabs === 0 && at - gap < 2) continue;
    cells.push({ start: from, end: gap });
    for (let empty = 1; empty < tabs; empty++) cells.push({ start: at, end: at });
    tabbed &&= tabs > 0;
    plain ||= ordinary;
    from = at;
  }
  cells.push({ start: from, end: span.end });
  return { cells, tabbed, plain };
}

/** A block with the blanks in front of it in its line: a tab there leaves the first cell empty. */
export function lineOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST_INDENT && isBlank(text.charCodeAt(from - 1))) from--;
  return { start: from, end };
}

/** Is there a bar, a tab or a run of blanks? Nearly all lines have none, and are passed over after this one look. */
function mayPart(text: string, { start, end }: Span): boolean {
  let isBehindBlank = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7c) {
      isBehindBlank = false;
      continue;
    }
    if (code === 0x09 || isBar(code)) return true;
    const blank = isBlank(code);
    if (blank && isBehindBlank) return true;
    isBehindBlank = blank;
  }
  return false;
}

/** A block as a row of cells, or null when nothing in it parts cells. Spans are trimmed; an empty cell has no length. */
export function splitRow(text: string, block: Span): LineRow | null {
  const span = lineOf(text, block);
  if (span.end - span.start > LONGEST_ROW || !mayPart(text, span)) return null;
  const barred = splitAtBars(text, span);
  if (barred.length > 1) return { parting: 'bar', cells: barred, tabbed: false, plain: false };
  const { cells, tabbed, plain } = splitAtGaps(text, span);
  return cells.length > 1 ? { parting: 'gap', cells, tabbed, plain } : null;
}

/** "|---|:--:|", "-----   -----": a rule between head and body, not a row. */
export function isRuler(text: string, { start, end }: Span): boolean {
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if ('-–—_=─━+'.includes(mark)) dashes++;
    else if (mark !== ':' && !isBar(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at))) return false;
  }
  return dashes >= 3;
}
