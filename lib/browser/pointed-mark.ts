import { holds } from '../page/beside.ts';
import type { BesideMarks } from '../page/beside-marks.ts';
import type { Point } from '../page/hear-selecting.ts';
import type { BesideParts } from './late-parts.ts';

/** For how many milliseconds the pointer is on a mark before its words are shown, after it has come to rest. */
const PATIENCE = 140;

/** The mark under the pointer: `stayed` is called once the pointer has been on it for a while. */
export function createPointedMark(
  range: BesideParts['range'],
  cursor: BesideMarks['cursor'],
  stayed: (figure: number, at: Point) => void,
  signal: AbortSignal,
) {
  /** With the places of its lines. */
  let over: { readonly figure: number; readonly lines: readonly DOMRect[] } | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    over = null;
    clearTimeout(later);
    cursor.off();
  }
  signal.addEventListener('abort', leave);

  return {
    leave,
    /** The pointer has come to rest on the mark of this figure, or on none. */
    rested(figure: number | null, at: Point): void {
      if (figure === (over?.figure ?? null)) return;
      leave();
      if (figure === null) return;
      over = { figure, lines: [...(range(figure)?.getClientRects() ?? [])] };
      cursor.on(at.x, at.y);
      later = setTimeout(stayed, PATIENCE, figure, at);
    },
    moved({ x, y }: Point): void {
      if (over !== null && !over.lines.some((line) => holds(line, x, y))) leave();
    },
    /** A figure that has another number by now, or words no longer, is not pointed at any more. */
    follow(numberOf: (figure: number) => number | null): void {
      if (over !== null && (numberOf(over.figure) !== over.figure || range(over.figure) === null)) leave();
    },
  };
}
