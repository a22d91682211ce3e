import type { ForcedLine } from '../page/forced-lines.ts';
import type { Point } from '../page/hear-selecting.ts';
import { createMarks, lineOf, type Mark } from '../page/marks.ts';
import { createNearMarks } from '../page/near-marks.ts';
import { liveRange } from '../page/ranges.ts';
import { sameFigure } from '../session/figure-slot.ts';
import { createLateBeside } from './late-beside.ts';
import { ownPage } from './own-page.ts';
import { marksOf, rangeIn, type ShownReport } from './shown-report.ts';
import { createWantedMarks } from './wanted-marks.ts';

interface FigureParts {
  readonly view: Window & typeof globalThis;
  readonly alive: () => boolean;
  /** Is a panel listening to this page? */
  readonly isHeard: () => boolean;
  /** Is the page still to be read or checked for the first time? */
  readonly isUnderWay: () => boolean;
  /** Tells the panels that the reader has chosen a figure on the page. */
  readonly picked: (figure: number) => void;
}

/**
 * The page script's part in figures: their marks, as the reader has chosen to have them; the chosen one; what stands beside
 * marks; and the way from one to the next.
 */
export function createPageFigures({ view, alive, isHeard, isUnderWay, picked }: FigureParts, signal: AbortSignal) {
  const near = createNearMarks(view, signal);
  const wanted = createWantedMarks(view, alive, redraw, signal);
  /** Does the browser paint every highlight as one block, whatever its line? Chromium does, under forced colours. */
  const areBlocks = () => wanted.isForced() && !import.meta.env.FIREFOX;
  const drawn = (all: readonly Mark[], choose = near.choose) => (areBlocks() ? [] : choose(all));
  const marks = createMarks(view, drawn, ({ verdict }) => wanted.isWanted(verdict));

  /** What the marks on the page were made from, and the chosen one among them. */
  let painted: ShownReport | null = null;
  let known: readonly Mark[] = [];
  let chosen: number | null = null;

  const range = (index: number): Range | null => rangeIn(painted, index);
  const beside = createLateBeside(
    {
      view,
      alive,
      isHeard,
      isUnderWay,
      report: () => painted?.report ?? null,
      range: (index) => (marks.rangeOf(index) === null ? null : range(index)),
      drawn(index) {
        const checked = painted?.report.figures[index];
        return checked && wanted.isWanted(checked.verdict.kind) ? range(index) : null;
      },
      hasTooltip: wanted.hasTooltip,
      pointed: ({ x, y }) => marks.at(x, y, areBlocks() ? undefined : 'drawn'),
      chosen: () => chosen,
      pick,
    },
    signal,
  );

  function choose(index: number | null): void {
    chosen = index;
    ownPage()?.onChosen(index);
    marks.select(wanted.isForced() ? null : index);
    drawForced();
  }
  /** Under forced colours no ground of ours is painted: the chosen figure has a line around it above the page. */
  function drawForced(): void {
    const lines = wanted.isForced() ? forcedLines() : [];
    if (lines.length === 0) beside.here()?.draw([]);
    else void beside.ready().then((there) => there?.draw(forcedLines()));
  }
  function forcedLines(): ForcedLine[] {
    const all = areBlocks() ? near.choose(known.filter(({ verdict }) => wanted.isWanted(verdict))) : [];
    const lines = all.flatMap(({ figure, verdict, range: ends }) => {
      const live = range(figure) && liveRange(ends);
      return live ? [{ range: live, line: lineOf(verdict) }] : [];
    });
    const around = chosen === null ? null : range(chosen);
    return around === null ? lines : [...lines, { range: around, line: 'chosen' }];
  }
  function pick(index: number): void {
    choose(index);
    picked(index);
  }
  function redraw(): void {
    if (!wanted.areOn()) beside.here()?.hide();
    marks.refresh();
    choose(chosen);
    beside.here()?.told();
  }

  near.onMove(() => {
    marks.refresh();
    if (wanted.isForced()) drawForced();
    beside.here()?.moved();
  });

  return {
    listen() {
      near.listen();
      beside.listen();
    },
    /** Shows the marks of a report in place of those before. The chosen figure stays chosen, as far as it is still there. */
    paint(next: ShownReport): void {
      const before = painted;
      painted = next;
      known = marksOf(next);
      const isSame = before?.report === next.report && before.map === next.map;
      marks.show(known, (all) => drawn(all, isSame ? near.again : near.choose));
      const numberOf = (index: number) => (before === null ? null : sameFigure(before, next, index));
      choose(chosen === null ? null : numberOf(chosen));
      beside.here()?.follow(numberOf);
    },
    unpaint(): void {
      painted = null;
      known = [];
      choose(null);
      beside.here()?.hide();
      // at its end a script leaves alone what a newer one shows
      if (signal.aborted) marks.clear();
      else marks.show([]);
    },
    /** What has been told of the page is told anew: a step may have waited for it. */
    told: (): void => beside.here()?.told(),
    /** To be called after each change of the page. What a number was told on its way is told no longer. */
    changed(): void {
      marks.dropChanged();
      near.changed();
      if (wanted.isForced()) drawForced();
      beside.here()?.follow((index) => index);
      beside.here()?.moved();
    },
    areCut: marks.areCut,
    at: ({ x, y }: Point): number | null => marks.at(x, y),
    choose,
    chosen: (): number | null => chosen,
    /** The reader has clicked the mark of a figure. */
    clicked(index: number, at: Point): void {
      pick(index);
      if (wanted.hasTooltip()) void beside.ready().then((there) => there?.click(index, at));
    },
    /** What answers beside the marks, once it is there. */
    answers: beside.ready,
    range,
  };
}
