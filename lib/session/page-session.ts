import type { Report } from '../engine/report.ts';
import type { Article } from '../text/article.ts';
import type { PageState, Problem, ProblemCode } from './state.ts';

type Reading<Map> =
  | { readonly ok: true; readonly article: Article; readonly map: Map }
  | { readonly ok: false; readonly code: ProblemCode };

/** What the session needs of the page and of the background. `Map` is lib/page's map between text and page. */
export interface PageParts<Map> {
  /** Reads the page, asking between its steps whether to go on; null when it was told not to. */
  read(goOn: () => boolean): Promise<Reading<Map> | null>;
  check(
    article: Article,
  ): Promise<{ readonly ok: true; readonly report: Report } | { readonly ok: false; readonly problem: Problem }>;
  /** Shows the report's marks on the page, in place of any before. `text` is the text of the report. */
  paint(report: Report, map: Map, text: string): void;
  /** Takes all marks away. */
  unpaint(): void;
  /** The address now. */
  url(): string;
  /** Has the page been loaded completely? Until then an empty page is one that is still loading. */
  loaded(): boolean;
  publish(state: PageState): void;
}

/**
 * One page being checked, from loading to checked, changed and gone. The old report stays in place while a changed page
 * is being checked, so nothing flickers; what is answered for an article that has been replaced since is dropped.
 */
export function createPageSession<Map>(parts: PageParts<Map>, signal: AbortSignal) {
  let state: PageState = { phase: 'loading' };
  /** The article and the map the state was made from. */
  let last: { article: Article; map: Map } | null = null;
  let round = 0;

  const set = (next: PageState) => {
    state = next;
    parts.publish(next);
  };
  const fail = (code: ProblemCode) => {
    last = null;
    parts.unpaint();
    set({ phase: 'failed', problem: { code }, url: parts.url() });
  };

  /** Reads the page and checks it. `again` checks it though nothing has changed. */
  async function look(again = false): Promise<void> {
    if (signal.aborted) return;
    const mine = ++round;
    const isLast = () => !signal.aborted && mine === round;
    const reading = await readSafely(parts, isLast);
    if (reading === null || !isLast()) return;
    if (!reading.ok) {
      if (reading.code === 'no-article' && !parts.loaded()) set({ phase: 'loading' });
      else fail(reading.code);
      return;
    }
    const { article, map } = reading;
    const url = parts.url();
    if (!again && last !== null && state.phase === 'checked' && sameArticle(last.article, article)) {
      last = { article, map };
      paintSafely(parts, state.report, map, article.text);
      if (state.url !== url || !state.fresh) set({ ...state, url, fresh: true });
      return;
    }
    if (state.phase !== 'checked') set({ phase: 'checking' });
    else if (state.fresh) set({ ...state, fresh: false });
    const answer = await parts.check(article);
    if (!isLast()) return;
    if (!answer.ok) {
      fail(answer.problem.code);
      return;
    }
    last = { article, map };
    paintSafely(parts, answer.report, map, article.text);
    const { text, title, lang } = article;
    set({ phase: 'checked', report: answer.report, text, title, url, lang, fresh: true });
  }

  signal.addEventListener('abort', () => {
    round++;
    last = null;
    parts.unpaint();
  });

  return {
    look,
    state: (): PageState => state,
    /** The map between the text of the report and the page; null when there is no report. */
    map: (): Map | null => (state.phase === 'checked' ? (last?.map ?? null) : null),
    article: (): Article | null => last?.article ?? null,
  };
}

/** A report that cannot be marked on its page is still one to show. */
function paintSafely<Map>(parts: PageParts<Map>, ...what: Parameters<PageParts<Map>['paint']>): void {
  try {
    parts.paint(...what);
  } catch {
    // the panel shows it all the same
  }
}

/** No page, however odd, may end in an uncaught error. */
async function readSafely<Map>(parts: PageParts<Map>, goOn: () => boolean): Promise<Reading<Map> | null> {
  try {
    return await parts.read(goOn);
  } catch {
    return { ok: false, code: 'engine-failed' };
  }
}

/** Would the engine see the same? The address does not matter to it. */
function sameArticle(a: Article, b: Article): boolean {
  return (
    a.text === b.text &&
    a.title === b.title &&
    a.published === b.published &&
    a.lang === b.lang &&
    JSON.stringify([a.blocks, a.tables, a.looks]) === JSON.stringify([b.blocks, b.tables, b.looks])
  );
}
