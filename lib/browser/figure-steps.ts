import { scrollToRange } from '../page/scroll-to.ts';
import { comparedFigures } from '../session/compared-figures.ts';
import { nextFigure } from '../session/next-figure.ts';
import type { BesideParts } from './late-parts.ts';
import type { PageTooltip } from './page-tooltip.ts';

/** The way from one figure that is compared to the next, by keys. */
export function createFigureSteps(parts: BesideParts, tooltip: PageTooltip) {
  /** A step that waits for the page to be checked. */
  let waiting: 1 | -1 | null = null;

  function step(by: 1 | -1): void {
    waiting = parts.isUnderWay() ? by : null;
    if (waiting !== null) return;
    const report = parts.report();
    if (report === null) {
      void tooltip.tell('unread');
      return;
    }
    const all = comparedFigures(report).filter((index) => parts.range(index) !== null);
    const topOf = (index: number) => parts.range(index)?.getBoundingClientRect().top ?? null;
    const next = nextFigure(all, by, parts.chosen(), topOf);
    const place = next === null ? null : parts.range(next);
    if (next === null || place === null) {
      void tooltip.tell('none');
      return;
    }
    parts.pick(next);
    scrollToRange(place);
    tooltip.show(next, { by: 'key', nth: all.indexOf(next) + 1, all: all.length });
  }

  return {
    step,
    /** What has been told of the page is told anew. */
    told(): void {
      if (waiting !== null && !parts.isUnderWay()) step(waiting);
    },
  };
}
