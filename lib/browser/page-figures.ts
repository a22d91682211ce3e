import type { Report } from '../engine/report.ts';
import type { ForcedLine } from '../page/forced-lines.ts';
import type { Point } from '../page/hear-selecting.ts';
import { createMarks, lineOf, type Mark } from '../page/marks.ts';
import { createNearMarks } from '../page/near-marks.ts';
import { liveRange } from '../page/ranges.ts';
import type { TextMap } from '../page/text-map.ts';
import { sameFigure } from '../session/figure-slot.ts';
import { figureStretches } from '../session/figure-stretches.ts';
import { type BesideFigures, latePart } from './late-parts.ts';
import { ownPage } from './own-page.ts';
import { createWantedMarks } from './wanted-marks.ts';

/** A report, the text that its offsets point into, and where that text stands on the page. */
interface ShownReport {
  readonly report: Report;
  readonly text: string;
  readonly map: TextMap;
}

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
  const drawn = (all: readonly Mark[]) => (areBlocks() ? [] : near.choose(all));
  const marks = createMarks(view, drawn, ({ verdict }) => wanted.isWanted(verdict));

  /** What the marks on the page were made from, and the chosen one among them. */
  let painted: ShownReport | null = null;
  let known: readonly Mark[] = [];
  let chosen: number | null = null;

  const range = (index: number): Range | null => {
    const checked = painted?.report.figures[index];
    return painted && checked ? painted.map.range(checked.figure) : null;
  };
  let beside: BesideFigures | null = null;
  /** What answers beside the marks; it comes with the first that is asked of it. */
  async function answers(): Promise<BesideFigures | null> {
    const asked = beside === null ? await latePart('tooltip') : null;
    if (asked?.ok && !signal.aborted) {
      beside ??= asked.part.create(
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
    }
    return beside;
  }
  let isComing = false;
  let last: Point = { x: -1, y: -1 };
  /** Whoever points may come to a mark. */
  async function come({ isTrusted, clientX: x, clientY: y }: PointerEvent): Promise<void> {
    // the page can make moves of its own
    if (!isTrusted) return;
    last = { x, y };
    if (painted === null || isComing || !alive()) return;
    isComing = true;
    const there = await answers();
    isComing = false;
    // what did not come once may come at the next move
    if (there === null) return;
    view.document.removeEventListener('pointermove', come);
    there.rested(last);
  }

  function choose(index: number | null): void {
    chosen = index;
    ownPage()?.onChosen(index);
    marks.select(wanted.isForced() ? null : index);
    drawForced();
  }
  /** Under forced colours no ground of ours is painted: the chosen figure has a line around it above the page. */
  function drawForced(): void {
    const lines = wanted.isForced() ? forcedLines() : [];
    if (lines.length === 0) beside?.draw([]);
    else void answers().then((there) => there?.draw(forcedLines()));
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
    if (!wanted.areOn()) beside?.hide();
    marks.refresh();
    choose(chosen);
    beside?.told();
  }

  near.onMove(() => {
    marks.refresh();
    if (wanted.isForced()) drawForced();
    beside?.moved();
  });
  const listen = () => view.document.addEventListener('pointermove', come, { signal, passive: true });
  listen();

  return {
    listen() {
      near.listen();
      if (beside === null) listen();
      else beside.listen();
    },
    /** Shows the marks of a report in place of those before. The chosen figure stays chosen, as far as it is still there. */
    paint(next: ShownReport): void {
      const before = painted;
      painted = next;
      known = next.report.page.relevant === 'no' ? [] : marksOf(next);
      marks.show(known);
      const numberOf = (index: number) => (before === null ? null : sameFigure(before, next, index));
      choose(chosen === null ? null : numberOf(chosen));
      beside?.follow(numberOf);
    },
    unpaint(): void {
      painted = null;
      known = [];
      choose(null);
      beside?.hide();
      // at its end a script leaves alone what a newer one shows
      if (signal.aborted) marks.clear();
      else marks.show([]);
    },
    /** What has been told of the page is told anew: a step may have waited for it. */
    told: (): void => beside?.told(),
    /** To be called after each change of the page. What a number was told on its way is told no longer. */
    changed(): void {
      marks.dropChanged();
      near.changed();
      if (wanted.isForced()) drawForced();
      beside?.follow((index) => index);
      beside?.moved();
    },
    areCut: marks.areCut,
    at: ({ x, y }: Point): number | null => marks.at(x, y),
    choose,
    chosen: (): number | null => chosen,
    /** The reader has clicked the mark of a figure. */
    clicked(index: number, at: Point): void {
      pick(index);
      if (wanted.hasTooltip()) void answers().then((there) => there?.click(index, at));
    },
    answers,
    range,
  };
}

/** A figure may stand in several stretches, with elements between them that are no part of it. */
const marksOf = ({ report, text, map }: ShownReport): Mark[] =>
  report.figures.flatMap(({ figure, verdict }, index) =>
    figureStretches(figure, text)
      .flatMap((stretch) => map.stretches(stretch))
      .map((ends) => ({ figure: index, verdict: verdict.kind, range: new StaticRange(ends) })),
  );
