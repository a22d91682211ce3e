import type { Report } from '../engine/report.ts';

/**
 * A name for every figure of a report that survives reloading and small changes of the page: its words, and which of the
 * figures with the same words it is. In the order of the figures, all different.
 */
export function figureSlots(report: Report, text: string): string[] {
  const seen = new Map<string, number>();
  return report.figures.map(({ figure }) => {
    const surface = text.slice(figure.start, figure.end);
    const nth = seen.get(surface) ?? 0;
    seen.set(surface, nth + 1);
    return `figure:${nth}:${surface}`;
  });
}

/** The words of the figure that a slot names; null when it is no figure's. */
export function surfaceOf(slot: string): string | null {
  return /^figure:\d+:(.*)$/s.exec(slot)?.[1] ?? null;
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
