import path from 'node:path';
import { build } from 'vite';
import type { Surface } from '../browsers/driver.ts';

const quoted = JSON.stringify;

/** How many records go into one transaction while a store is filled. */
const PIECE = 5000;

/**
 * The store's own code as one script, to be run in a page of the extension: `bench.store(name)` opens one. Nothing of it is in
 * the extension that is measured.
 */
export async function storeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return `(() => { ${first.output[0].code}; globalThis.bench = bench; return true; })()`;
}

/** Fills the notes' database with different notes, of the words given; the first `here` of them stand on one page. */
export async function fillWith(
  page: Surface,
  words: readonly string[],
  url: string,
  here: number,
  all: number,
): Promise<void> {
  for (let from = 0; from < all; from += PIECE) {
    await page.evaluate(
      `bench.fill(${quoted(words)}, ${quoted(url)}, ${here}, ${from}, ${Math.min(all, from + PIECE)})`,
    );
  }
}

/** JavaScript that watches for long turns of a window: `longest()` is the longest since the last time it was asked. */
export const WATCH = `(() => {
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(beat, 0);
  };
  beat();
  globalThis.longest = () => { const was = longest; longest = 0; last = performance.now(); return was; };
  return true;
})()`;

/** Types into the search field: milliseconds until what was found stands on the screen. */
export const searchFor = (page: Surface, query: string) =>
  page.evaluate<{ ms: number; said: string }>(`new Promise((done) => {
    const field = document.querySelector('[data-action="search"]');
    field.value = ${quoted(query)};
    const begun = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const drawn = () => {
      const found = document.querySelector('.found').dataset.query === ${quoted(query)};
      if (found && document.querySelector('.row .note, .nothing'))
        done({ ms: performance.now() - begun, said: document.querySelector('.found [role="status"]').textContent });
      else setTimeout(drawn, 0);
    };
    // after the frame in which it is drawn
    requestAnimationFrame(() => setTimeout(drawn, 0));
  })`);

/** Scrolls the whole list through, a window at a time at first and then in leaps: the longest turn meanwhile. */
export const scrollThrough = (page: Surface) =>
  page.evaluate<{ longest: number; rows: number }>(`(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    await frame();
    longest();
    for (let n = 0; n < 60; n++) { scrollBy(0, innerHeight * 0.8); await frame(); }
    for (let n = 0; n <= 60; n++) { scrollTo(0, document.documentElement.scrollHeight * (n / 60)); await frame(); await frame(); }
    const was = longest();
    scrollTo(0, 0);
    await frame();
    return { longest: was, rows: document.querySelectorAll('[data-row]').length };
  })()`);

/**
 * Opens the page of all notes from another page of the extension: milliseconds until the first notes are drawn, and of these what
 * passes until the browser begins to load the page, until its document has been read and its scripts begin, and until they have
 * drawn something. The page is watched, not asked again and again: both pages may be on one thread.
 */
export const openFirst = (helper: Surface) =>
  helper.evaluate<{ shown: number; tab: number; loaded: number; begun: number }>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const turn = () => new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0); });
    const address = api.runtime.getURL('notes.html?first');
    const views = () => api.extension.getViews().filter((one) => one.location.href === address);
    const begun = performance.now();
    const opened = await api.tabs.create({ url: address, active: true });
    while (views().length === 0) await turn();
    const [view] = views();
    const there = (selector) => new Promise((done) => {
      const look = () => {
        if (!view.document.querySelector(selector)) return;
        observer.disconnect();
        done(performance.now() - begun);
      };
      const observer = new view.MutationObserver(look);
      observer.observe(view.document, { childList: true, subtree: true });
      look();
    });
    const [screen, shown] = await Promise.all([there('.all-notes'), there('.row .note')]);
    const { timeOrigin, timing } = view.performance;
    const of = (at) => at - performance.timeOrigin - begun;
    const times = { shown, tab: of(timeOrigin), loaded: of(timing.domInteractive), begun: screen };
    await api.tabs.remove(opened.id);
    while (views().length > 0) await turn();
    return times;
  })()`);
