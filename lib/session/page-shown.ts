import type { Report } from '../engine/report.ts';
import type { Article } from '../text/article.ts';
import { struckIn } from '../text/struck.ts';
import { changingFigures, heldBack } from './held-back.ts';
import type { CorrectionState } from './page-corrections.ts';
import type { PageParts } from './page-parts.ts';
import { isSame, isTranslationOf, sameArticle } from './same-article.ts';
import type { PageState, ProblemCode } from './state.ts';

/** What a state was made from. */
interface Shown<Map> {
  readonly url: string;
  readonly article: Article;
  readonly map: Map;
  readonly report: Report;
  readonly corrections: readonly CorrectionState[];
  /** Figures without a verdict for now. */
  readonly held: readonly number[];
}

/**
 * What is shown of one page, in its state and by its marks. A number that runs, or has run since it was read, has no verdict until it
 * has been read at rest. `isUnderWay`: is the page being looked at, which will show it anew?
 */
export function createPageShown<Map>(parts: PageParts<Map>, isUnderWay: () => boolean, signal: AbortSignal) {
  let state: PageState = { phase: 'loading' };
  let shown: Shown<Map> | null = null;
  let awaited = false;

  const set = (next: PageState) => {
    state = next;
    parts.publish(next);
  };
  const fail = (code: ProblemCode) => {
    shown = null;
    parts.unpaint();
    set({ phase: 'failed', problem: { code }, url: parts.url(), claims: parts.claims?.() });
  };

  /** A translation is never checked: what was made of the page's own words stays, without marks, which have no place in it. */
  function keepOriginal(): void {
    if (shown === null || state.phase !== 'checked') {
      fail('translated');
      return;
    }
    parts.unpaint();
    if (!state.translated || !state.fresh) set({ ...state, fresh: true, translated: true });
  }

  /** Shows a report, without verdicts on what is changing; of those it is seen to again when they may have come to rest. */
  function show(
    { report, corrections }: Pick<Shown<Map>, 'report' | 'corrections'>,
    article: Article,
    map: Map,
    fresh: boolean,
  ): void {
    const { changes } = parts;
    const held = changes ? changingFigures(report, article, changes.changing(map)) : [];
    const isKnown = shown !== null && shown.report === report && String(shown.held) === String(held);
    const now = isKnown && state.phase === 'checked' ? state.report : heldBack(report, held, article.text);
    const url = parts.url();
    shown = { url, article, map, report, corrections, held };
    paintSafely(parts, now, map, article.text);
    const claims = parts.claims?.();
    const isTold = isOnPage(state) && state.url === url && state.fresh === fresh && isSame(state.claims, claims);
    if (!isKnown || !isTold) {
      const { text, title, lang } = article;
      const known = corrections.length > 0 && { corrections };
      const struck = struckIn(article);
      set({ phase: 'checked', report: now, text, struck, title, url, claims, lang, fresh, ...known });
    }
    if (held.length > 0) awaitRest();
  }

  /** One review is waited for, however often the page is shown meanwhile. */
  function awaitRest(): void {
    if (awaited) return;
    awaited = true;
    parts.changes?.atRest(() => {
      awaited = false;
      review();
    });
  }

  /** Holds back what changes by now, and no longer what has come to rest. A look under way ends in that by itself. */
  function review(): void {
    const { changes } = parts;
    if (!changes || signal.aborted || shown === null || !isOnPage(state) || isUnderWay()) return;
    const { report, article, map } = shown;
    const held = changingFigures(report, article, changes.changing(map));
    if (String(held) !== String(shown.held)) show(shown, article, map, state.fresh);
    else if (held.length > 0) awaitRest();
  }

  /** Paints again what is shown, where the page has put the same text on other nodes. */
  function repaint(): void {
    if (shown !== null && isOnPage(state)) paintSafely(parts, state.report, shown.map, shown.article.text);
  }

  signal.addEventListener('abort', () => {
    shown = null;
    parts.unpaint();
  });

  return {
    loading: () => set({ phase: 'loading' }),
    fail,
    /** What is shown stays, as that of the page before, while it is checked anew. */
    checking(): void {
      if (state.phase !== 'checked') set({ phase: 'checking' });
      else if (state.fresh) set({ ...state, fresh: false });
    },
    show,
    /** Is the report that is shown one of this very article? */
    isOf: (article: Article): boolean =>
      shown !== null && state.phase === 'checked' && sameArticle(shown.article, article),
    /** Shows the report again, where its article stands by now. */
    showAgain(article: Article, map: Map): void {
      if (shown !== null) show(shown, article, map, true);
    },
    /** Is this article a translation of what is shown? */
    isTranslatedIn: (article: Article): boolean => shown !== null && isTranslationOf(shown, article, parts.url()),
    keepOriginal,
    review,
    repaint,
    state: (): PageState => state,
    /** The map between the text of the report and the page; null when there is no report. */
    map: (): Map | null => (isOnPage(state) ? (shown?.map ?? null) : null),
    article: (): Article | null => shown?.article ?? null,
  };
}

/** Is the report that is shown one of the words that stand on the page? */
const isOnPage = (state: PageState): state is Extract<PageState, { phase: 'checked' }> =>
  state.phase === 'checked' && !state.translated;

/** A report that cannot be marked on its page is still one to show. */
function paintSafely<Map>(parts: PageParts<Map>, ...what: Parameters<PageParts<Map>['paint']>): void {
  try {
    parts.paint(...what);
  } catch {
    // the panel shows it all the same
  }
}
