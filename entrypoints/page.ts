import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce, ask } from '../lib/browser/ask.ts';
import { createLife } from '../lib/browser/life.ts';
import { servePanels } from '../lib/browser/panel-ports.ts';
import type { Report } from '../lib/engine/report.ts';
import { createMarks } from '../lib/page/marks.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { scrollToRange } from '../lib/page/scroll-to.ts';
import type { TextMap } from '../lib/page/text-map.ts';
import { watchChanges } from '../lib/page/watch-changes.ts';
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
  const session = createPageSession<TextMap>(
    {
      read: () => readArticle(document, location.href),
      check: (article) => ask('check', article),
      paint: (report, map) => marks.show(report.page.relevant === 'no' ? [] : marksOf(report, map)),
      unpaint: () => marks.clear(),
      url: () => location.href,
      loaded: () => document.readyState === 'complete',
      publish(state) {
        panels.tell('state', state);
        if (state.phase === 'failed') void ask('nothing', null);
      },
    },
    signal,
  );

  const rangeOf = (figure: number): Range | null => {
    const state = session.state();
    const checked = state.phase === 'checked' ? state.report.figures[figure] : undefined;
    return checked === undefined ? null : (session.map()?.range(checked.figure) ?? null);
  };
  const panels = servePanels(
    {
      scroll({ figure }) {
        const range = rangeOf(figure);
        marks.select(figure);
        if (range !== null) scrollToRange(range);
        return { ok: true };
      },
      describe: ({ figure }) => ({ ok: true, quote: rangeOf(figure)?.toString() ?? '', selectors: [] }),
      locate: ({ notes }) => ({ ok: true, places: notes.map(() => ({ found: 'lost' })) }),
      async recheck() {
        await session.look(true);
        return { ok: true };
      },
    },
    session.state,
    signal,
  );
  announce('page-ready', null);

  document.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const figure = marks.at(clientX, clientY);
      if (figure === null || !alive()) return;
      marks.select(figure);
      panels.tell('picked', { figure });
    },
    { signal, capture: true },
  );

  const look = () => void (alive() && session.look());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { signal, once: true });
  else look();
  if (document.readyState !== 'complete') window.addEventListener('load', look, { signal, once: true });
  // a page that comes back from the back-forward cache has lost its number on the toolbar
  window.addEventListener('pageshow', ({ persisted }) => persisted && alive() && session.look(true), { signal });
  watchChanges(document, look, WATCH, signal);
});

const marksOf = ({ figures }: Report, map: TextMap) =>
  figures.flatMap(({ figure, verdict }, index) => {
    const range = map.range(figure);
    return range === null ? [] : [{ figure: index, verdict: verdict.kind, range }];
  });
