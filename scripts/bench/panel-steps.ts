import type { Surface } from '../browsers/driver.ts';

export interface Opened {
  readonly usable: number;
  readonly bytes: number;
  readonly read: number;
  readonly shell: number;
  readonly cards: number;
}

/**
 * Opens the panel of a page as a tab of its own, from another page of the extension, and closes it again. Milliseconds from the
 * moment its document begins to load: until the browser has its bytes, until it has been read, until something of the panel is drawn, and until the first card has
 * been drawn and the thread is free to answer.
 */
export const openPanelOf = (helper: Surface, url: string): Promise<Opened> =>
  helper.evaluate<Opened>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const turn = () => new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0); });
    const page = (await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
    const address = api.runtime.getURL('sidepanel.html?tab=' + page.id);
    const views = () => api.extension.getViews().filter((one) => one.location.href === address);
    const opened = await api.tabs.create({ url: address, active: true });
    while (views().length === 0) await turn();
    const [view] = views();
    const there = (selector) => new Promise((done) => {
      const look = () => {
        if (!view.document.querySelector(selector)) return;
        observer.disconnect();
        // after the frame in which it is drawn, once the thread is free
        view.requestAnimationFrame(() => view.setTimeout(() => done(view.performance.now()), 0));
      };
      const observer = new view.MutationObserver(look);
      observer.observe(view.document, { childList: true, subtree: true });
      look();
    });
    const [shell, usable] = await Promise.all([there('.panel'), there('[data-view="checked"] [data-head]')]);
    const { responseEnd: bytes, domInteractive: read } = view.performance.getEntriesByType('navigation')[0];
    const cards = view.document.querySelectorAll('[data-head]').length;
    await api.tabs.remove(opened.id);
    while (views().length > 0) await turn();
    return { usable, bytes, read, shell, cards };
  })()`);

/**
 * Scrolls a panel through to its last card, a window at a time: the longest turn meanwhile, in milliseconds, how many cards were seen
 * in the window, and how many there are in the end. `longest` is put in by WATCH.
 */
export const scrollPanel = (panel: Surface) =>
  panel.evaluate<{ longest: number; seen: number; cards: number }>(`(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    const box = document.scrollingElement;
    const seen = new Set();
    const look = () => {
      for (let y = 100; y < innerHeight; y += 30) {
        const card = document.elementFromPoint(innerWidth / 4, y)?.closest('article[id^=figure-]');
        if (card) seen.add(card.id);
      }
    };
    await frame();
    longest();
    let [still, last] = [0, -1];
    for (let n = 0; n < 4000 && still < 20; n++) {
      scrollBy(0, innerHeight * 0.8);
      await frame();
      look();
      still = box.scrollTop === last ? still + 1 : 0;
      last = box.scrollTop;
    }
    const was = longest();
    await frame();
    return { longest: was, seen: seen.size, cards: document.querySelectorAll('[data-head]').length };
  })()`);
