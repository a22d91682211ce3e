import type { Point, Surface, Tab } from '../../scripts/browsers/driver.ts';

/** So many frames without a change are rest. */
const FRAMES = 12;
/** How often a click is tried, and how long, in milliseconds, its effect is waited for before the next. */
const TRIES = 4;
const SOON = 5_000;

/**
 * The middle of a box of the viewport, once it stands still: a panel that opens takes its room from the page in its own time, be
 * it after it shows everything. `box`: JavaScript for a DOMRect, or for null while there is none; it is asked in every frame, and brings
 * into view what a page that is laid out anew may carry out of it.
 */
export const stillPoint = (tab: Tab, box: string): Promise<Point> =>
  tab.until<Point>(`new Promise((done) => {
    let [rest, before] = [0, ''];
    const look = () => {
      const found = ${box};
      if (!found) return done(null);
      const now = [found.x, found.y, found.width, innerWidth, innerHeight].join();
      rest = now === before ? rest + 1 : 0;
      before = now;
      if (rest > ${FRAMES}) return done({ x: found.x + found.width / 2, y: found.y + found.height / 2 });
      requestAnimationFrame(look);
    };
    look();
  })`);

/** Clicks on a box until a surface shows that it was heard; for clicks that a second time do the same. */
export async function clickUntil(tab: Tab, box: string, surface: Pick<Surface, 'until'>, heard: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { x, y } = await stillPoint(tab, box);
    await tab.click(x, y);
    try {
      await surface.until(heard, tries < TRIES ? SOON : undefined);
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}
