import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Found } from '../lib/anchor/find.ts';
import { announce, ask } from '../lib/browser/ask.ts';
import type { PageHandlers } from '../lib/browser/handle-call.ts';
import { latePart } from '../lib/browser/late-parts.ts';
import { createLife } from '../lib/browser/life.ts';
import { createPagePassages } from '../lib/browser/page-passages.ts';
import { servePanels } from '../lib/browser/panel-ports.ts';
import { serveBackground } from '../lib/browser/serve-background.ts';
import { countComparable } from '../lib/check/comparable.ts';
import type { Report } from '../lib/engine/report.ts';
import type { Figure } from '../lib/figure/figure.ts';
import { changingText } from '../lib/page/changing-text.ts';
import { followChanges, type PageChanges } from '../lib/page/follow-changes.ts';
import { inBudget } from '../lib/page/in-budget.ts';
import { createMarks, type Mark } from '../lib/page/marks.ts';
import { createNearMarks } from '../lib/page/near-marks.ts';
import { pageClaims } from '../lib/page/page-claims.ts';
import { readArticleInSlices } from '../lib/page/read-in-slices.ts';
import { scrollToRange } from '../lib/page/scroll-to.ts';
import type { TextMap } from '../lib/page/text-map.ts';
import { whenThere } from '../lib/page/when-there.ts';
import { sameFigure } from '../lib/session/figure-slot.ts';
import { figureStretches } from '../lib/session/figure-stretches.ts';
import type { NotePlace } from '../lib/session/note-view.ts';
import { createPageSession } from '../lib/session/page-session.ts';

/** A page that goes on changing is looked at less and less often, at last once a minute. */
const WATCH = { quiet: 300, pause: 1000, longest: 60_000 } as const;
/** Where a script of ours says that it is alive. No id of an element can stand in the place of a symbol. */
const ALIVE = Symbol.for('doi-chieu is alive');

/**
 * The page script: reads the article, has it checked, marks it, and serves the panels. It is the only holder of what is
 * known of its page. It may be put into the same page more than once: then the one that is alive stays.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [ALIVE]?: () => boolean };
  if (world[ALIVE]?.()) return;
  const { signal, alive, listen: listenForLife } = createLife();
  world[ALIVE] = alive;

  const near = createNearMarks(window, signal);
  const marks = createMarks(window, near.choose);
  near.onMove(marks.refresh);
  /** How long the look under way has kept the page waiting, in milliseconds. */
  let spent = 0;
  const spend = (milliseconds: number) => {
    spent += milliseconds;
  };
  const look = async (): Promise<number> => {
    spent = 0;
    if (alive()) await session.look();
    return spent;
  };
  /** Since the page has been read first, be it before its end: no reading is shown of which nobody knows what changes. */
  let changes: PageChanges | null = null;
  let parsed = false;
  /** Of a page that is still being sent a number may be cut in two: only where no piece comes is it read anew. */
  const lookAgain = async (): Promise<number> => {
    if (parsed) return look();
    spent = 0;
    if (alive()) session.review();
    return spent;
  };
  const watching = (): PageChanges => {
    changes ??= followChanges(document, lookAgain, watch, signal);
    return changes;
  };
  /** What the marks on the page were made from, and the chosen one among them. */
  let painted: { readonly report: Report; readonly text: string } | null = null;
  let chosen: number | null = null;
  const choose = (figure: number | null) => {
    chosen = figure;
    marks.select(figure);
  };
  const session = createPageSession<TextMap>(
    {
      async read(goOn) {
        const { reading, found, nodeNow } = watching();
        reading();
        const read = await readArticleInSlices(document, location.href, goOn, spend, nodeNow);
        if (read?.ok) found(read.root);
        return read;
      },
      check: (article) => ask('check', article),
      changes: {
        changing: (map) => changingText(map, watching().changing()),
        known: () => watching().known,
        atRest: (then) => watching().atRest(then),
      },
      paint(report, map, text) {
        const begun = performance.now();
        marks.show(report.page.relevant === 'no' ? [] : marksOf(report, map, text));
        spend(performance.now() - begun);
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
      claims: () => pageClaims(document),
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
  const passages = createPagePassages(
    { view: window, alive, isHeard: () => panels.any(), noted: (id) => panels.tell('noted', { id }) },
    signal,
  );
  const handlers: PageHandlers = {
    scroll({ figure }) {
      const range = rangeOf(figure);
      choose(figure);
      passages.choose(null);
      if (range !== null) scrollToRange(range);
      return { ok: true };
    },
    async describe({ figure }) {
      const asked = await latePart('places');
      if (!asked.ok) return asked;
      const span = figureAt(figure);
      const range = rangeOf(figure);
      const selectors = range && asked.part.describe(range);
      if (span === null || selectors === null) return { ok: false, problem: { code: 'no-article' } };
      const quote = session.article()?.text.slice(span.start, span.end) ?? '';
      return { ok: true, quote, selectors };
    },
    async locate({ notes }) {
      const asked = await latePart('places');
      if (!asked.ok) return asked;
      const found = await asked.part.locate(
        document,
        notes.map(({ selectors }) => selectors),
        asked.part.createTurns(),
      );
      passages.remember(notes, found);
      return { ok: true, places: found.map((one) => placeSafely(one, session.map())) };
    },
    mark: passages.mark,
    selection: passages.selection,
    show(asked) {
      choose(null);
      return passages.show(asked);
    },
    async recheck() {
      await session.look(true);
      return { ok: true };
    },
  };
  const onAlone = () => {
    choose(null);
    passages.choose(null);
  };
  const panels = servePanels(handlers, session.state, onAlone, signal);
  serveBackground(handlers, signal);
  announce('page-ready', null);

  const onClick = ({ clientX, clientY, isTrusted }: MouseEvent) => {
    // the page can make clicks of its own, which would take the reader from what they are writing
    if (!isTrusted || !alive()) return;
    const figure = marks.at(clientX, clientY);
    const note = figure === null ? passages.at(clientX, clientY) : null;
    if (figure === null && note === null) return;
    choose(figure);
    passages.choose(note);
    if (figure !== null) panels.tell('picked', { figure });
    if (note !== null) panels.tell('noted', { id: note });
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !alive()) return;
    announce('page-ready', null);
    tellCount();
    void session.look();
  };
  /** Again after `document.open`, which takes all listeners away. */
  function listen(): void {
    document.addEventListener('click', onClick, { signal, capture: true });
    // Firefox keeps the ports of a page that goes to the back-forward cache: the panel would go on showing it
    window.addEventListener('pagehide', panels.disconnect, { signal });
    window.addEventListener('pageshow', onShow, { signal });
  }
  function listenAnew(): void {
    listen();
    listenForLife();
    near.listen();
    passages.listen();
  }
  listen();
  if (document.readyState !== 'complete') window.addEventListener('load', () => void look(), { signal, once: true });
  /** What a number was told on its way is told no longer: until the next look it has no mark. */
  const changed = () => {
    marks.dropChanged();
    near.changed();
  };
  const repaint = () => {
    if (marks.areCut()) session.repaint();
  };
  const replaced = inBudget(repaint, () => performance.now(), signal);
  const watch = { ...WATCH, changed, newRoot: listenAnew, replaced };
  const onParsed = () => {
    parsed = true;
    watching();
  };
  whenThere(document, () => void look(), onParsed, signal);
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

/** A figure may stand in several stretches, with elements between them that are no part of it. */
const marksOf = ({ figures }: Report, map: TextMap, text: string): Mark[] =>
  figures.flatMap(({ figure, verdict }, index) =>
    figureStretches(figure, text)
      .flatMap((stretch) => map.stretches(stretch))
      .map((ends) => ({ figure: index, verdict: verdict.kind, range: new StaticRange(ends) })),
  );
