import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../lib/browser/ask.ts';
import { createCorrectedCheck } from '../lib/browser/corrected-check.ts';
import { hearPage } from '../lib/browser/hear-page.ts';
import { createLatePassages } from '../lib/browser/late-passages.ts';
import { createLife } from '../lib/browser/life.ts';
import { ownPage } from '../lib/browser/own-page.ts';
import { createPageFigures } from '../lib/browser/page-figures.ts';
import { createPageHandlers } from '../lib/browser/page-handlers.ts';
import { createPageLooks } from '../lib/browser/page-looks.ts';
import { servePanels } from '../lib/browser/panel-ports.ts';
import { placeSafely } from '../lib/browser/place-of.ts';
import { serveBackground } from '../lib/browser/serve-background.ts';
import { tellCount } from '../lib/browser/tell-count.ts';
import { changingText } from '../lib/page/changing-text.ts';
import { inBudget } from '../lib/page/in-budget.ts';
import { pageClaims } from '../lib/page/page-claims.ts';
import { readArticleInSlices } from '../lib/page/read-in-slices.ts';
import type { TextMap } from '../lib/page/text-map.ts';
import { createPageSession } from '../lib/session/page-session.ts';

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
        passages.choose(null);
        panels.tell('picked', { figure });
      },
    },
    signal,
  );
  const moveMarks = inBudget(
    () => session.repaint(),
    () => performance.now(),
    signal,
  );
  const looks = createPageLooks(
    document,
    {
      alive,
      look: () => session.look(),
      review: () => session.review(),
      watched: {
        changed: figures.changed,
        newRoot: listenAnew,
        replaced: () => figures.areCut() && moveMarks(),
      },
    },
    signal,
  );
  const corrected = createCorrectedCheck(window, () => pageClaims(document), placeSafely);
  const session = createPageSession<TextMap>(
    {
      async read(goOn) {
        const { reading, found, nodeNow } = looks.watching();
        reading();
        const read = await readArticleInSlices(document, location.href, goOn, { spent: looks.spend, nodeNow });
        if (read?.ok) found(read.root);
        return read;
      },
      check: corrected.check,
      changes: {
        changing: (map) => changingText(map, looks.watching().changing()),
        known: () => looks.watching().known,
        atRest: (then) => looks.watching().atRest(then),
      },
      paint(report, map, text) {
        const begun = performance.now();
        figures.paint({ report, text, map });
        looks.spend(performance.now() - begun);
      },
      unpaint: figures.unpaint,
      url: () => location.href,
      claims: () => pageClaims(document),
      loaded: () => document.readyState === 'complete',
      publish(state) {
        panels.tell('state', state);
        ownPage()?.onState(state);
        if (state.phase !== 'checked' || state.fresh) tellCount(state);
        figures.told();
      },
    },
    signal,
  );

  const passages = createLatePassages(
    { view: window, alive, isHeard: () => panels.any(), noted: (id) => panels.tell('noted', { id }) },
    signal,
  );
  const handlers = createPageHandlers(window, { session, figures, passages, corrected, end });
  /** What the reader has chosen before a panel was there is told to the first that comes. */
  const hello: Parameters<typeof servePanels>[1] = (tell) => {
    const figure = figures.chosen();
    const note = passages.chosen();
    tell('state', session.state());
    if (figure !== null) tell('picked', { figure });
    if (note !== null) tell('noted', { id: note });
  };
  const onAlone = () => {
    figures.choose(null);
    passages.choose(null);
  };
  const panels = servePanels(handlers, hello, onAlone, signal);
  serveBackground(handlers, signal);
  announce('page-ready', null);

  const { listen } = hearPage(
    window,
    {
      alive,
      clicked(at) {
        const figure = figures.at(at);
        if (figure !== null) {
          figures.clicked(figure, at);
          return;
        }
        const id = passages.at(at.x, at.y);
        if (id === null) return;
        figures.choose(null);
        passages.choose(id);
        panels.tell('noted', { id });
      },
      // Firefox keeps the ports of a page that goes to the back-forward cache: the panel would go on showing it
      left: panels.disconnect,
      cameBack() {
        announce('page-ready', null);
        tellCount(session.state());
        void session.look();
      },
    },
    signal,
  );
  /** After `document.open`, which takes all listeners away. */
  function listenAnew(): void {
    listen();
    listenForLife();
    figures.listen();
    passages.listen();
  }
  looks.begin();
});
