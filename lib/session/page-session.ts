import type { Report } from '../engine/report.ts';
import type { Article, Span } from '../text/article.ts';
import { hasVietnameseLetters } from '../text/language.ts';
import { struckIn } from '../text/struck.ts';
import { accuses, changingFigures, heldBack } from './held-back.ts';
import type { CorrectionState } from './page-corrections.ts';
import type { PageClaims, PageState, Problem, ProblemCode } from './state.ts';

type Reading<Map> =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly map: Map;
      /** The browser shows a translation in the place of the page's own words. */
      readonly translated: boolean;
    }
  | { readonly ok: false; readonly code: ProblemCode };

interface Checked {
  readonly ok: true;
  readonly report: Report;
  readonly corrections?: readonly CorrectionState[];
}

/** What the session needs of the page and of the background. `Map` is lib/page's map between text and page. */
export interface PageParts<Map> {
  /** Reads the page, asking between its steps whether to go on; null when it was told not to. */
  read(goOn: () => boolean): Promise<Reading<Map> | null>;
  /** Has the article checked, with the reader's corrections of the page and what became of them. */
  check(article: Article, map: Map): Promise<Checked | { readonly ok: false; readonly problem: Problem }>;
  /** Shows the report's marks on the page, in place of any before. `text` is the text of the report. */
  paint(report: Report, map: Map, text: string): void;
  /** Takes all marks away. */
  unpaint(): void;
  /** The address now. */
  url(): string;
  /** What it says its address is, now; left out of a page that says nothing. */
  claims?(): PageClaims;
  /** Has the page been loaded completely? Until then an empty page is one that is still loading. */
  loaded(): boolean;
  publish(state: PageState): void;
  /** What is known of the page's changes; of a page that is taken to stand still it is left out. */
  readonly changes?: {
    /** Tells of a span whether its text goes on changing just now, or is no longer what the last reading has read. */
    changing(map: Map): (span: Span) => boolean;
    /** Settles when the page has been watched for long enough to say so. */
    known(): Promise<void>;
    /** Calls back when what changes now may have come to rest. */
    atRest(then: () => void): void;
  };
}

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
 * One page being checked, from loading to checked, changed and gone. The old report stays in place while a changed page
 * is being checked, so nothing flickers; an answer is dropped only when a later look has been answered before it, so a page
 * that never stops changing is shown all the same. A number that runs, or has run since it was read, has no verdict until it
 * has been read at rest.
 */
export function createPageSession<Map>(parts: PageParts<Map>, signal: AbortSignal) {
  let state: PageState = { phase: 'loading' };
  let shown: Shown<Map> | null = null;
  let round = 0;
  /** The latest look that has ended in a state. */
  let settled = 0;
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
  /** How often a check was asked for though nothing has changed, and up to which time that has been answered. */
  let asked = 0;
  let answered = 0;
  const isOver = (mine: number): boolean => signal.aborted || mine < settled;

  /** Reads the page and checks it. `again` checks it though nothing has changed. */
  async function look(again = false): Promise<void> {
    if (signal.aborted) return;
    if (again) asked++;
    const mine = ++round;
    // a later look reads the page as it is by then
    const isLast = () => !signal.aborted && mine === round;
    const reading = await readSafely(parts, isLast);
    if (reading === null || !isLast()) return;
    if (!reading.ok) {
      settled = mine;
      if (reading.code === 'no-article' && !parts.loaded()) set({ phase: 'loading' });
      else fail(reading.code);
      return;
    }
    const { article, map } = reading;
    if (reading.translated || (shown !== null && isTranslationOf(shown, article, parts.url()))) {
      settled = mine;
      keepOriginal();
      return;
    }
    // another look may have taken the place of the one that was asked for
    if (answered === asked && shown !== null && state.phase === 'checked' && sameArticle(shown.article, article)) {
      settled = mine;
      show(shown, article, map, true);
      return;
    }
    if (state.phase !== 'checked') set({ phase: 'checking' });
    else if (state.fresh) set({ ...state, fresh: false });
    const upTo = asked;
    const answer = await parts.check(article, map);
    if (answer.ok && accuses(answer.report)) await parts.changes?.known();
    if (isOver(mine)) return;
    settled = mine;
    answered = Math.max(answered, upTo);
    if (answer.ok) show({ corrections: [], ...answer }, article, map, mine === round);
    else fail(answer.problem.code);
  }

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
    if (!changes || signal.aborted || shown === null || !isOnPage(state) || round !== settled) return;
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
    look,
    /** Sees again to which figures are changing, of the page as it was read last. */
    review,
    repaint,
    state: (): PageState => state,
    /** The map between the text of the report and the page; null when there is no report. */
    map: (): Map | null => (isOnPage(state) ? (shown?.map ?? null) : null),
    article: (): Article | null => shown?.article ?? null,
    /** Are the words on the page a translation, in which nothing of the page's own can be found? */
    isTranslated: (): boolean =>
      state.phase === 'checked'
        ? state.translated === true
        : state.phase === 'failed' && state.problem.code === 'translated',
  };
}

/** Is the report that is shown one of the words that stand on the page? */
const isOnPage = (state: PageState): state is Extract<PageState, { phase: 'checked' }> =>
  state.phase === 'checked' && !state.translated;

/** A browser that leaves no sign: the same page was Vietnamese before, and all its Vietnamese letters are gone. */
const isTranslationOf = (
  before: { readonly url: string; readonly article: Article },
  now: Article,
  url: string,
): boolean =>
  withoutFragment(before.url) === withoutFragment(url) &&
  hasVietnameseLetters(before.article.text) &&
  !hasVietnameseLetters(now.text);

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

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
    isSame(a.blocks, b.blocks) &&
    isSame(a.tables, b.tables) &&
    isSame(a.looks, b.looks)
  );
}

/** Compares plain data part by part: put into words first, a hundred thousand cells would hold the page up. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
