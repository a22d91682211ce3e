import type { Report } from '../engine/report.ts';

/** How many characters of its clause before and after a figure are in its name. */
const BEFORE = 120;
const AFTER = 60;

/**
 * A name for every figure of a report that survives reloading and changes elsewhere on the page: its words with those of its
 * clause around them, and which of the figures with all the same words it is. In the order of the figures, all different.
 * Without the clause a text typed on "Hộ nghèo còn 5%" would go over to "Thu ngân sách tăng 5%" that is put above it.
 */
export function figureSlots(report: Report, text: string): string[] {
  const seen = new Map<string, number>();
  return report.figures.map(({ figure: { start, end, clause } }) => {
    const surface = text.slice(start, end);
    const before = oneForm(text.slice(Math.max(clause.start, start - BEFORE), start));
    const after = oneForm(text.slice(end, Math.min(clause.end, end + AFTER)));
    const words = `${surface.length}:${surface}:${before}…${after}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return `clause:${nth}:${words}`;
  });
}

/** Capitals and blanks change with the layout of a page, not with what it says. */
const oneForm = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The words of the figure that a slot names; null when it is no figure's. */
export function surfaceOf(slot: string): string | null {
  const [, length, rest] = /^clause:\d+:(\d+):(.*)$/s.exec(slot) ?? [];
  if (rest !== undefined) return rest.slice(0, Number(length));
  return /^figure:\d+:(.*)$/s.exec(slot)?.[1] ?? null;
}

/**
 * Tells today's slot of a draft. Version 0.1.0 named a figure by its words and which of the figures with these words it was:
 * of such a name only the words are to be relied on, so it is found again where they stand once on the page. Any other slot,
 * and a name that is not found, stays as it is.
 */
export function slotOfToday(slots: readonly string[]): (slot: string) => string {
  const once = new Map<string, string | null>();
  for (const slot of slots) {
    const surface = surfaceOf(slot) ?? '';
    once.set(surface, once.has(surface) ? null : slot);
  }
  return (slot) => (slot.startsWith('figure:0:') ? once.get(surfaceOf(slot) ?? '') : null) ?? slot;
}

/** A report with the text that its offsets point into. */
interface Read {
  readonly report: Report;
  readonly text: string;
}

/** The index in a newer report of a figure of an older one, by its name; null when it is not there any more. */
export function sameFigure(before: Read, after: Read, index: number): number | null {
  if (before.report === after.report) return index;
  const slot = figureSlots(before.report, before.text)[index];
  const found = slot === undefined ? -1 : figureSlots(after.report, after.text).indexOf(slot);
  return found < 0 ? null : found;
}
