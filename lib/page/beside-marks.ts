import { createForcedLines, type ForcedLines } from './forced-lines.ts';
import { createPointerCursor, type PointerCursor } from './pointer-cursor.ts';
import { createTooltip, type Tooltip } from './tooltip.ts';
import { createTooltipRoot } from './tooltip-root.ts';
import { TOOLTIP_STYLE } from './tooltip-style.ts';

/** All that stands beside the marks of figures. */
export interface BesideMarks {
  readonly tooltip: Tooltip;
  readonly forced: ForcedLines;
  readonly cursor: PointerCursor;
  /** Says a sentence to those who hear the page. */
  say(sentence: string, lang: string): void;
}

/** `lines`: style of the lines that stand for verdicts, as in the page. All of it goes with the signal. */
export function createBesideMarks(view: Window & typeof globalThis, lines: string, signal: AbortSignal): BesideMarks {
  const root = createTooltipRoot(view, TOOLTIP_STYLE + lines, signal);
  const cursor = createPointerCursor(view);
  signal.addEventListener('abort', cursor.off);
  return {
    tooltip: createTooltip(view, root, signal),
    forced: createForcedLines(view, root, signal),
    cursor,
    say: root.say,
  };
}
