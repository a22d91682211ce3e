import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../lib/anchor/describe.ts';
import { type Found, locate } from '../lib/anchor/find.ts';
import { createTurns } from '../lib/anchor/turns.ts';
import { announce, ask } from '../lib/browser/ask.ts';
import { createLife } from '../lib/browser/life.ts';
import { servePanels } from '../lib/browser/panel-ports.ts';
import { countComparable } from '../lib/check/comparable.ts';
import type { Report } from '../lib/engine/report.ts';
import type { Figure } from '../lib/figure/figure.ts';
import { createMarks } from '../lib/page/marks.ts';
import { readArticleInSlices } from '../lib/page/read-in-slices.ts';
import { scrollToRange } from '../lib/page/scroll-to.ts';
import type { TextMap } from '../lib/page/text-map.ts';
import { watchChanges } from '../lib/page/watch-changes.ts';
import { sameFigure } from '../lib/session/figure-slot.ts';
import type { NotePlace } from '../lib/session/note-view.ts';
import { createPageSession } from '../lib/session/page-session.ts';

/** A page that goes on changing is looked at less and less often, at last once a minute. */
const WATCH = { quiet: 300, pause: 1000, longest: 60_000, most: Number.POSITIVE_INFINITY } as const;

/**
 * The page script: reads the article, has it checked, marks it, and serves the panels. It is the only holder of what is
 * known of its page. It may be put into the same page more than once: then the one that is alive stays.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { doiChieuIsAlive?: () => boolean };
  if (world.doiChieuIsAlive?.()) return;
  const { signal, alive } = createLife();
  world.doiChieuIsAlive = alive;

  const marks = createMarks(window);
  /** What the marks on the page were made from, and the chosen one among them. */
  let painted: { readonly report: Report; readonly text: string } | null = null;
  let chosen: number | null = null;
  const choose = (figure: number | null) => {
    chosen = figure;
    marks.select(figure);
  };
  const session = createPageSession<TextMap>(
    {
      read: (goOn) => readArticleInSlices(document, location.href, goOn),
      check: (article) => ask('check', article),
      paint(report, map, text) {
        marks.show(report.page.relevant === 'no' ? [] : marksOf(report, map));
        const next = { report, text };
        choose(painted === null || chosen === null ? null : sameFigure(painted, next, chosen));
        painted = next;
      },
      unpaint() {
        painted = null;
        // at its end a script leaves alone what a newer one shows
        if (signal.aborted) marks.clear();
        else marks.show([]);
      },
      url: () => location.href,
      loaded: () => document.readyState === 'complete',
      publish(state) {
        panels.tell('state', state);
        if (state.phase !== 'checked' || state.fresh) tellCount();
      },
    },
    signal,
  );

  /** The toolbar shows how many figures can be compared; it forgets it whenever the page is left. */
  const tellCount = () => {
    const state = session.state();
    if (state.phase === 'checked')
      void ask('count', { comparable: countComparable(state.report.page, state.report.figures) });
    else if (state.phase === 'failed') void ask('count', { comparable: null });
  };
  const figureAt = (index: number): Figure | null => {
    const state = session.state();
    return state.phase === 'checked' ? (state.report.figures[index]?.figure ?? null) : null;
  };
  const rangeOf = (index: number): Range | null => {
    const figure = figureAt(index);
    return figure === null ? null : (session.map()?.range(figure) ?? null);
  };
  const panels = servePanels(
    {
      scroll({ figure }) {
        const range = rangeOf(figure);
        choose(figure);
        if (range !== null) scrollToRange(range);
        return { ok: true };
      },
      describe({ figure }) {
        const span = figureAt(figure);
        const range = rangeOf(figure);
        const selectors = range && describe(range);
        if (span === null || selectors === null) return { ok: false, problem: { code: 'no-article' } };
        const quote = session.article()?.text.slice(span.start, span.end) ?? '';
        return { ok: true, quote, selectors };
      },
      async locate({ notes }) {
        const found = await locate(
          document,
          notes.map(({ selectors }) => selectors),
          createTurns(),
        );
        return { ok: true, places: found.map((one) => placeSafely(one, session.map())) };
      },
      async recheck() {
        await session.look(true);
        return { ok: true };
      },
    },
    session.state,
    () => choose(null),
    signal,
  );
  announce('page-ready', null);

  document.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const figure = marks.at(clientX, clientY);
      if (figure === null || !alive()) return;
      choose(figure);
      panels.tell('picked', { figure });
    },
    { signal, capture: true },
  );

  const look = () => void (alive() && session.look());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { signal, once: true });
  else look();
  if (document.readyState !== 'complete') window.addEventListener('load', look, { signal, once: true });
  // Firefox keeps the ports of a page that goes to the back-forward cache: the panel would go on showing it
  window.addEventListener('pagehide', panels.disconnect, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !alive()) return;
      announce('page-ready', null);
      tellCount();
      void session.look();
    },
    { signal },
  );
  watchChanges(document, look, WATCH, signal);
});

/** A note whose place cannot be told, on a page that breaks the looking, hides no other. */
function placeSafely(found: Found, map: TextMap | null): NotePlace {
  try {
    return placeOf(found, map);
  } catch {
    return { found: 'unknown' };
  }
}

/** Where a note's passage is in the article text, as far as it is in the article at all. */
function placeOf(found: Found, map: TextMap | null): NotePlace {
  if (found.found === 'lost') return found;
  const { startContainer, startOffset, endContainer, endOffset } = found.range;
  const start = map?.offsetOf(startContainer, startOffset) ?? null;
  const end = map?.offsetOf(endContainer, endOffset) ?? null;
  const span = start === null || end === null ? null : { start, end };
  return found.found === 'found' ? { found: 'found', span } : { found: 'changed', span, now: found.to };
}

const marksOf = ({ figures }: Report, map: TextMap) =>
  figures.flatMap(({ figure, verdict }, index) =>
    map.ranges(figure).map((range) => ({ figure: index, verdict: verdict.kind, range })),
  );
