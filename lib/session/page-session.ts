import type { Article } from '../text/article.ts';
import { accuses } from './held-back.ts';
import type { PageParts, Reading } from './page-parts.ts';
import { createPageShown } from './page-shown.ts';
import type { PageState } from './state.ts';

/**
 * One page being checked, from loading to checked, changed and gone. The old report stays in place while a changed page
 * is being checked, so nothing flickers; an answer is dropped only when a later look has been answered before it, so a page
 * that never stops changing is shown all the same.
 */
export function createPageSession<Map>(parts: PageParts<Map>, signal: AbortSignal) {
  let round = 0;
  /** The latest look that has ended in a state. */
  let settled = 0;
  /** How often a check was asked for though nothing has changed, and up to which time that has been answered. */
  let asked = 0;
  let answered = 0;
  const page = createPageShown(parts, () => round !== settled, signal);
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
    if (reading.ok && !reading.translated && !page.isTranslatedIn(reading.article)) {
      const { article, map } = reading;
      // another look may have taken the place of the one that was asked for
      if (answered !== asked || !page.isOf(article)) return check(article, map, mine);
      settled = mine;
      return page.showAgain(article, map);
    }
    settled = mine;
    if (reading.ok) page.keepOriginal();
    else if (reading.code === 'no-article' && !parts.loaded()) page.loading();
    else page.fail(reading.code);
  }

  async function check(article: Article, map: Map, mine: number): Promise<void> {
    page.checking();
    const upTo = asked;
    const answer = await parts.check(article, map);
    if (answer.ok && accuses(answer.report)) await parts.changes?.known();
    if (isOver(mine)) return;
    settled = mine;
    answered = Math.max(answered, upTo);
    if (answer.ok) page.show({ corrections: [], ...answer }, article, map, mine === round);
    else page.fail(answer.problem.code);
  }

  const { state, map, article, review, repaint } = page;
  return {
    look,
    /** Sees again to which figures are changing, of the page as it was read last. */
    review,
    /** Paints again what is shown, where the page has put the same text on other nodes. */
    repaint,
    state,
    map,
    article,
    /** Are the words on the page a translation, in which nothing of the page's own can be found? */
    isTranslated(): boolean {
      const now: PageState = state();
      return now.phase === 'checked'
        ? now.translated === true
        : now.phase === 'failed' && now.problem.code === 'translated';
    },
  };
}

/** No page, however odd, may end in an uncaught error. */
async function readSafely<Map>(parts: PageParts<Map>, goOn: () => boolean): Promise<Reading<Map> | null> {
  try {
    return await parts.read(goOn);
  } catch {
    return { ok: false, code: 'engine-failed' };
  }
}
