import type { Figure } from '../figure/figure.ts';
import { scrollToRange } from '../page/scroll-to.ts';
import type { TextMap } from '../page/text-map.ts';
import type { createPageSession } from '../session/page-session.ts';
import { isWithinAny } from '../session/site-address.ts';
import { ask } from './ask.ts';
import type { createCorrectedCheck } from './corrected-check.ts';
import type { PageHandlers } from './handle-call.ts';
import { latePart } from './late-parts.ts';
import type { createLatePassages } from './late-passages.ts';
import type { createPageFigures } from './page-figures.ts';
import { placeSafely } from './place-of.ts';
import { tellCount } from './tell-count.ts';

/** What the page script is made of, as far as others may ask for it. */
interface PageScript {
  readonly session: ReturnType<typeof createPageSession<TextMap>>;
  readonly figures: ReturnType<typeof createPageFigures>;
  readonly passages: ReturnType<typeof createLatePassages>;
  readonly corrected: ReturnType<typeof createCorrectedCheck>;
  /** Leaves the page. */
  end(): void;
}

/** What the page script of a window does when a panel or the background calls it. */
export function createPageHandlers(
  { document, location }: Window,
  { session, figures, passages, corrected, end }: PageScript,
): PageHandlers {
  const figureAt = (index: number): Figure | null => {
    const state = session.state();
    return state.phase === 'checked' ? (state.report.figures[index]?.figure ?? null) : null;
  };
  return {
    scroll({ figure }) {
      const range = figures.range(figure);
      figures.choose(figure);
      passages.choose(null);
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
      tellCount(session.state());
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
}
