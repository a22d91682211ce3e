/**
 * `npm run bench:anchor [-- --notes 1000 --length 60000 --rounds 3 --peer FOLDER]`: how long it takes to find the notes of a
 * page again that was edited since, all together and at one stretch, in Node (jsdom), a real Chromium (both in processor time) and a real
 * Firefox (by the clock, our rests left out; it wants the packages of `npm run zip`), beside dom-anchor-text-quote on the same notes in the same run.
 * That has not been kept up for years and brings six packages more, so the project does not depend on it: `--peer` is a folder in which it is installed.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { countRight, findOurs, findTheirs, type Peer, type Places, show } from './anchor-in-page.ts';
import { anchorSet } from './anchor-set.ts';
import { bundled } from './bundled.ts';
import { median } from './median.ts';
import { tell } from './row.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '1000' },
    length: { type: 'string', default: '60000' },
    rounds: { type: 'string', default: '3' },
    peer: { type: 'string', default: '.' },
  },
});
const PEER = 'dom-anchor-text-quote';
const set = anchorSet(Number(values.notes), Number(values.length));
const rounds = Number(values.rounds);

/** Where the other is installed, or null. */
function peerPath(): string | null {
  try {
    return createRequire(path.resolve(values.peer, 'any.js')).resolve(PEER);
  } catch {
    return null;
  }
}

interface Run {
  readonly total: number;
  readonly longest: number;
  readonly right: number;
}

interface Round {
  readonly ours: Run;
  readonly theirs: Run | null;
}

function print(where: string, done: readonly Round[]): void {
  const theirs = done.flatMap((round) => round.theirs ?? []);
  const beside = theirs.length > 0;
  const totalOf = (runs: readonly Run[]) => median(runs.map(({ total }) => total));
  // a stretch is longer where the machine does something else meanwhile, never shorter
  const longestOf = (runs: readonly Run[]) => Math.min(...runs.map(({ longest }) => longest));
  const rightOf = (runs: readonly Run[]) => Math.min(...runs.map(({ right }) => right));
  const ours = done.map((round) => round.ours);
  const about = `${where}, ${set.notes.length} notes`;
  tell({
    what: `${about}: all found`,
    ours: totalOf(ours),
    unit: 'ms',
    ...(beside && { beside: { what: PEER, value: totalOf(theirs) } }),
    remark: `right: ${rightOf(ours)}${beside ? `; the other: ${rightOf(theirs)}` : ''}`,
  });
  tell({
    what: `${about}: the longest stretch`,
    ours: longestOf(ours),
    unit: 'ms',
    ...(beside && { beside: { what: PEER, value: longestOf(theirs) } }),
  });
}

/** Processor time in milliseconds: what else the machine does is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function inNode(peer: string | null): Promise<void> {
  const { window } = new JSDOM('<body></body>');
  const names = ['document', 'Node', 'NodeFilter', 'Document', 'Element', 'Range', 'Text'];
  Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, window[name as keyof typeof window]])));
  const { document } = window;
  const other: Peer | null = peer === null ? null : (await import(pathToFileURL(peer).href)).default;
  const timed = async (find: () => Places | Promise<Places>): Promise<Run> => {
    const begun = processorTime();
    const places = await find();
    return { total: processorTime() - begun, longest: places.longest, right: countRight(set, places) };
  };
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    show(document, set);
    const ours = await timed(() => findOurs(document, set, processorTime));
    done.push({ ours, theirs: other && (await timed(() => findTheirs(document, set, other, processorTime))) });
  }
  print('Node, jsdom', done);
}

/** What the scripts have put into the page. */
interface World {
  readonly bench: typeof import('./anchor-in-page.ts');
  readonly peer: Peer;
  readonly set: typeof set;
  places: Places;
}

/** Work in the page, and the processor time of its main thread. */
async function timedIn(page: Page, session: CDPSession, find: () => Promise<void>): Promise<Run> {
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const begun = await busy();
  await page.evaluate(find);
  const total = (await busy()) - begun;
  const told = await page.evaluate(() => {
    const { bench, set, places } = globalThis as unknown as World;
    return { longest: places.longest, right: bench.countRight(set, places) };
  });
  return { total, ...told };
}

async function inChromium(peer: string | null): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('no Chromium on this machine');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: await bundled(path.join(import.meta.dirname, 'anchor-in-page.ts'), 'bench') });
    await page.addScriptTag({ content: `globalThis.set = ${JSON.stringify(set)}` });
    if (peer !== null) await page.addScriptTag({ content: await bundled(peer, 'peer') });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const done: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(() =>
        (globalThis as unknown as World).bench.show(document, (globalThis as unknown as World).set),
      );
      const ours = await timedIn(page, session, async () => {
        const world = globalThis as unknown as World;
        world.places = await world.bench.findOurs(document, world.set, () => performance.now());
      });
      const theirs = await timedIn(page, session, async () => {
        const world = globalThis as unknown as World;
        if (world.peer) world.places = world.bench.findTheirs(document, world.set, world.peer, () => performance.now());
      });
      done.push({ ours, theirs: peer === null ? null : theirs });
    }
    print('Chromium', done);
  } finally {
    await browser.close();
  }
}

/** The same in Firefox, which tells no processor time: by the clock of the page. */
async function inFirefox(peer: string | null): Promise<void> {
  if (!findBrowser('firefox')) return console.log('no Firefox on this machine');
  const driver = await launch('firefox', { hosts: [], headless: true });
  try {
    const tab = await driver.open('about:blank');
    const put = (code: string, name: string) =>
      tab.evaluate(`void (0, eval)(${JSON.stringify(`${code}; globalThis.${name} = ${name};`)})`);
    await put(await bundled(path.join(import.meta.dirname, 'anchor-in-page.ts'), 'bench'), 'bench');
    if (peer !== null) await put(await bundled(peer, 'peer'), 'peer');
    await tab.evaluate(`void (globalThis.set = ${JSON.stringify(set)})`);
    const timed = (find: string): Promise<Run> =>
      tab.evaluate<Run>(`(async () => {
        const now = () => performance.now();
        const places = await ${find};
        return { total: places.worked, longest: places.longest, right: bench.countRight(set, places) };
      })()`);
    const done: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      await tab.evaluate('void bench.show(document, set)');
      const ours = await timed('bench.findOurs(document, set, now)');
      const theirs = peer === null ? null : await timed('bench.findTheirs(document, set, peer, now)');
      done.push({ ours, theirs });
    }
    print('Firefox', done);
  } finally {
    await driver.close();
  }
}

const peer = peerPath();
if (peer === null) console.log(`${PEER} is not installed: no comparison. (npm install ${PEER} in a folder, --peer it)`);
await inNode(peer);
await inChromium(peer);
await inFirefox(peer);
