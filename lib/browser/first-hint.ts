import { isSeen } from '../page/beside.ts';
import { explainingFigure } from '../session/compared-figures.ts';
import type { BesideParts } from './late-parts.ts';
import { isHintDue, keepHinted } from './mark-hint.ts';
import type { PageTooltip } from './page-tooltip.ts';

export interface FirstHint {
  /** Whatever it waits for may be there. */
  offer(): void;
  /** The reader has asked for a figure by himself, and what he asked for stays: on this page no more of it. */
  leave(): void;
}

/** Tells a new reader once whose lines stand on the page, beside a mark that he has before him. */
export function createFirstHint(parts: BesideParts, tooltip: PageTooltip): FirstHint {
  const { view } = parts;
  let isDue = false;
  let isLeft = false;
  function offer(): void {
    if (!isDue || isLeft || !parts.hasTooltip() || parts.isHeard() || view.document.hidden) return;
    const report = parts.report();
    const first = report && explainingFigure(report);
    const edges = first === null ? undefined : parts.drawn(first)?.getBoundingClientRect();
    if (first === null || !edges || !isSeen(edges, { width: view.innerWidth, height: view.innerHeight })) return;
    isDue = false;
    tooltip.show(first, { by: 'itself', told: keepHinted });
  }
  void isHintDue().then((due) => {
    isDue = due;
    offer();
  });
  return {
    offer,
    leave() {
      isLeft = true;
    },
  };
}
