import { createHover } from '../page/hover.ts';
import { createFigureSteps } from './figure-steps.ts';
import { createFirstHint } from './first-hint.ts';
import type { BesideFigures, BesideParts } from './late-parts.ts';
import { toggleMarks } from './mark-settings.ts';
import { createPageTooltip, type TooltipWith } from './page-tooltip.ts';

/** All that answers the reader beside the marks: words under the pointer, steps by key, and whose lines these are. */
export function createBesideFigures(parts: BesideParts, own: TooltipWith, signal: AbortSignal): BesideFigures {
  const { view } = parts;
  const tooltip = createPageTooltip(parts, own, signal);
  const { step, told } = createFigureSteps(parts, tooltip);
  const hint = createFirstHint(parts, tooltip);
  const hover = createHover(view, tooltip, signal);
  const listen = () => view.document.addEventListener('visibilitychange', hint.offer, { signal });
  listen();
  return {
    step(by) {
      hint.leave();
      step(by);
    },
    async toggle() {
      await tooltip.tell((await toggleMarks(view.location.host)) ? 'shown' : 'hidden');
    },
    click(figure, at) {
      hint.leave();
      tooltip.show(figure, { by: 'click', at });
    },
    rested: tooltip.rested,
    hide: tooltip.hide,
    draw: tooltip.draw,
    follow: tooltip.follow,
    told() {
      told();
      hint.offer();
    },
    moved() {
      tooltip.refresh();
      hint.offer();
    },
    listen() {
      listen();
      hover.listen();
    },
  };
}
