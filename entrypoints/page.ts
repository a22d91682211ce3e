import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Found } from '../lib/anchor/find.ts';
import { announce, ask } from '../lib/browser/ask.ts';
import { createCorrectedCheck } from '../lib/browser/corrected-check.ts';
import type { PageHandlers } from '../lib/browser/handle-call.ts';
import { latePart } from '../lib/browser/late-parts.ts';
import { createLatePassages } from '../lib/browser/late-passages.ts';
import { createLife } from '../lib/browser/life.ts';
import { ownPage } from '../lib/browser/own-page.ts';
import { createPageFigures } from '../lib/browser/page-figures.ts';
import { servePanels } from '../lib/browser/panel-ports.ts';
import { serveBackground } from '../lib/browser/serve-background.ts';
import { countOutcomes } from '../lib/check/comparable.ts';
import type { Figure } from '../lib/figure/figure.ts';
import { changingText } from '../lib/page/changing-text.ts';
import { followChanges, type PageChanges } from '../lib/page/follow-changes.ts';
import { inBudget } from '../lib/page/in-budget.ts';
import { pageClaims } from '../lib/page/page-claims.ts';
import { readArticleInSlices } from '../lib/page/read-in-slices.ts';
import { scrollToRange } from '../lib/page/scroll-to.ts';
import type { TextMap } from '../lib/page/text-map.ts';
import { whenThere } from '../lib/page/when-there.ts';
import type { NotePlace } from '../lib/session/note-view.ts';
import { createPageSession } from '../lib/session/page-session.ts';
import { isWithinAny } from '../lib/session/site-address.ts';

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
  const { signal, alive, end, listen: listenForLife } = createLife();
  world[ALIVE] = alive;

  const figures = createPageFigures(
    {
      view: window,
      alive,
      isHeard: () => panels.any(),
      isUnderWay: () => ['loading', 'checking'].includes(session.state().phase),
      picked(figure) {
        chooseNote(null);
        panels.tell('picked', { figure });
      },
    },
    signal,
  );
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
  /** The note that the reader has chosen on the page. */
  let note: string | null = null;
  const chooseNote = (id: string | null) => {
    note = id;
    passages.choose(id);
  };
  const corrected = createCorrectedCheck(window, () => pageClaims(document), placeSafely);
  const session = createPageSession<TextMap>(
    {
      async read(goOn) {
        const { reading, found, nodeNow } = watching();
        reading();
        const read = await readArticleInSlices(document, location.href, goOn, { spent: spend, nodeNow });
        if (read?.ok) found(read.root);
        return read;
      },
      check: corrected.check,
      changes: {
        changing: (map) => changingText(map, watching().changing()),
        known: () => watching().known,
        atRest: (then) => watching().atRest(then),
      },
      paint(report, map, text) {
        const begun = performance.now();
        figures.paint({ report, text, map });
        spend(performance.now() - begun);
      },
      unpaint: figures.unpaint,
      url: () => location.href,
      claims: () => pageClaims(document),
      loaded: () => document.readyState === 'complete',
      publish(state) {
        panels.tell('state', state);
        ownPage()?.onState(state);
        if (state.phase !== 'checked' || state.fresh) tellCount();
        figures.told();
      },
    },
    signal,
  );

  /** The toolbar shows what the figures came to; it forgets it whenever the page is left. */
  const tellCount = () => {
    const state = session.state();
    if (state.phase === 'checked')
      void ask('count', { counts: countOutcomes(state.report.page, state.report.figures) });
    else if (state.phase === 'failed') void ask('count', { counts: null });
  };
  const figureAt = (index: number): Figure | null => {
    const state = session.state();
    return state.phase === 'checked' ? (state.report.figures[index]?.figure ?? null) : null;
  };
  const passages = createLatePassages(
    { view: window, alive, isHeard: () => panels.any(), noted: (id) => panels.tell('noted', { id }) },
    signal,
  );
  const handlers: PageHandlers = {
    scroll({ figure }) {
      const range = figures.range(figure);
      figures.choose(figure);
      chooseNote(null);
      if (range !== null) scrollToRange(range);
      return { ok: true };
    },
    async describe({ figure }) {
      const asked = await latePart('places');
      if (!asked.ok) return asked;
      const span = figureAt(figure);
      const range = figures.range(figure);
      const selectors = range && asked.part.describe(range);
      if (span === null || selectors === null) return { ok: false, problem: { code: 'no-article' } };
      const quote = session.article()?.text.slice(span.start, span.end) ?? '';
      return { ok: true, quote, selectors };
    },
    async locate({ notes }) {
      // in a translation nothing of the page's own words is found, and nothing of it is gone
      if (session.isTranslated()) return { ok: true, places: notes.map(() => ({ found: 'unknown' as const })) };
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
      figures.choose(null);
      return passages.show(asked);
    },
    async preview({ figure, reading }) {
      const state = session.state();
      const [article, map] = [session.article(), session.map()];
      if (state.phase !== 'checked' || article === null || map === null)
        return { ok: false, problem: { code: 'no-article' } };
      return corrected.preview({ report: state.report, article, map }, figure, reading);
    },
    async step({ by }) {
      (await figures.answers())?.step(by);
      return { ok: true };
    },
    async toggle() {
      await (await figures.answers())?.toggle();
      return { ok: true };
    },
    recount() {
      tellCount();
      return { ok: true };
    },
    leave({ gone, kept }) {
      // a page of our own is on no site
      if (!/^https?:$/.test(location.protocol)) return { ok: true };
      if (isWithinAny(location.hostname, gone) && !isWithinAny(location.hostname, kept)) {
        void ask('count', { counts: null });
        end();
      }
      return { ok: true };
    },
    async recheck() {
      corrected.forget();
      await session.look(true);
      return { ok: true };
    },
  };
  /** What the reader has chosen before a panel was there is told to the first that comes. */
  const hello: Parameters<typeof servePanels>[1] = (tell) => {
    const figure = figures.chosen();
    tell('state', session.state());
    if (figure !== null) tell('picked', { figure });
    if (note !== null) tell('noted', { id: note });
  };
  const onAlone = () => {
    figures.choose(null);
    chooseNote(null);
  };
  const panels = servePanels(handlers, hello, onAlone, signal);
  serveBackground(handlers, signal);
  announce('page-ready', null);

  const onClick = ({ clientX, clientY, isTrusted }: MouseEvent) => {
    // the page can make clicks of its own, which would take the reader from what they are writing
    if (!isTrusted || !alive()) return;
    const at = { x: clientX, y: clientY };
    const figure = figures.at(at);
    if (figure !== null) {
      figures.clicked(figure, at);
      return;
    }
    const id = passages.at(clientX, clientY);
    if (id === null) return;
    figures.choose(null);
    chooseNote(id);
    panels.tell('noted', { id });
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
    figures.listen();
    passages.listen();
  }
  listen();
  if (document.readyState !== 'complete') window.addEventListener('load', () => void look(), { signal, once: true });
  const repaint = () => {
    if (figures.areCut()) session.repaint();
  };
  const replaced = inBudget(repaint, () => performance.now(), signal);
  const watch = { ...WATCH, changed: figures.changed, newRoot: listenAnew, replaced };
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
  if (found.found === 'found') return { found: 'found', span, ...(found.doubt && { doubt: found.doubt }) };
  return { found: 'changed', span, now: found.to, ...(found.isWider && { was: found.from }) };
}
