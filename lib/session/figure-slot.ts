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
