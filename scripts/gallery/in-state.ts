import type { Driver, Look, Tab } from '../browsers/driver.ts';
import { API, type State } from './acts.ts';
import { doAct, has, still } from './do-act.ts';

/** What is there once a screen has come to show something. */
const FILLED: Readonly<Record<State['screen'], string>> = {
  // that a page is silent is said only until it speaks
  panel: '[data-view="checked"], [data-problem]:not([data-problem="page-silent"])',
  page: 'article',
  own: 'h1',
};

/** Where a state's page is served, and the extension's own pages. */
export interface Stage {
  readonly driver: Driver;
  readonly url: (path: string, elsewhere: boolean) => string;
}

/** Brings a state about on a screen of a size, and gives what `look` makes of it; then all of it is closed. */
export async function inState<T>(
  { driver, url }: Stage,
  state: State,
  size: Look,
  look: (shown: Tab) => Promise<T>,
): Promise<T> {
  const { shown, all } = await open({ driver, url }, state);
  try {
    await shown.showAs(size);
    await shown.until(has(state.until ?? FILLED[state.screen]));
    await shown.activate();
    if (state.marked) await shown.until('CSS.highlights.size > 0');
    await still(shown);
    for (const act of state.acts ?? []) await doAct(shown, act);
    if (state.after !== undefined) {
      await shown.until(has(state.after));
      await still(shown);
    }
    if (!state.file) return await look(shown);
    const file = await openFile(driver, shown);
    all.push(file);
    return await look(file);
  } finally {
    // what a state is about may be that one of them was closed
    for (const tab of all) await tab.close().catch(() => {});
  }
}

/** Opens what the state shows, in front; the panel as a page of its own for its page. */
async function open({ driver, url }: Stage, state: State): Promise<{ shown: Tab; all: Tab[] }> {
  const asking = await driver.open(driver.extensionUrl('manifest.json'));
  if (state.before !== undefined) await asking.evaluate(state.before);
  if (state.screen === 'own') {
    const shown = await driver.open(driver.extensionUrl(state.at));
    return { shown, all: [shown, asking] };
  }
  const ids = () => asking.evaluate<number[]>(`${API}.tabs.query({}).then((all) => all.map(({ id }) => id))`);
  const before = await ids();
  const page = await driver.open();
  if (state.beside === undefined) await page.goto(url(state.at, state.elsewhere === true));
  else if (state.beside === 'browser') await page.goto(OF_THE_BROWSER[driver.name]);
  else await openSaying(driver, page, state.beside.says);
  if (state.screen === 'page') return { shown: page, all: [asking, page] };
  const id = (await ids()).find((one) => !before.includes(one));
  const shown = await driver.open(driver.extensionUrl(`sidepanel.html?tab=${id}`));
  // a page that nobody sees is told whether it has come to rest only after ten seconds
  await page.activate();
  return { shown, all: [shown, page, asking] };
}

const OF_THE_BROWSER: Readonly<Record<Driver['name'], string>> = {
  chromium: 'chrome://version/',
  firefox: 'about:license',
};

/** A page whose script answers the panel with one thing again and again: what is on its way is soon said to be silent else. */
async function openSaying(driver: Driver, page: Tab, says: object | null): Promise<void> {
  await page.goto(driver.extensionUrl('manifest.json'));
  await page.evaluate(`void ${API}.runtime.onConnect.addListener((port) => {
    const said = ${JSON.stringify(says)};
    if (said === null) return;
    const say = () => port.postMessage({ type: 'state', body: said });
    const saying = setInterval(say, 500);
    port.onDisconnect.addListener(() => clearInterval(saying));
    say();
  })`);
}

/** Opens the file that a screen has given the reader, as he would by a click on it. */
async function openFile(driver: Driver, screen: Tab): Promise<Tab> {
  const text = await screen.until<string>('window.given');
  const tab = await driver.open();
  await tab.evaluate(`void (document.open(), document.write(${JSON.stringify(text)}), document.close())`);
  return tab;
}
