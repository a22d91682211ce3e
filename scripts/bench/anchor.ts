/**
 * `npm run bench:anchor [-- --notes 1000 --length 60000 --rounds 3 --peer FOLDER]`: how long it takes to find the notes of a
 * page again that was edited since, all together (processor time) and at one stretch, in Node (jsdom) and in a real Chromium,
 * beside dom-anchor-text-quote on the same notes in the same run. That has not been kept up for years and brings four packages more,
 * so the project does not depend on it: `--peer` is a folder in which it is installed.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { type CDPSession, chromium, type Page } from 'playwright';
import { build, type InlineConfig } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import { countRight, findOurs, findTheirs, type Peer, type Places, show } from './anchor-in-page.ts';
import { anchorSet } from './anchor-set.ts';
import { median } from './median.ts';

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
  // a stretch is longer where the machine does something else meanwhile, never shorter
  const of = (runs: readonly Run[]) => {
    const [total, right] = [median(runs.map((run) => run.total)), Math.min(...runs.map((run) => run.right))];
    const longest = Math.min(...runs.map((run) => run.longest));
    return `${total.toFixed(0)} ms, longest stretch ${longest.toFixed(1)} ms, right ${right}`;
  };
  const theirs = done.flatMap((round) => round.theirs ?? []);
  console.log(`${where}, ${set.notes.length} notes: ${of(done.map(({ ours }) => ours))}`);
  if (theirs.length === 0) return;
  const times = median(done.map((round) => (round.theirs?.total ?? 0) / round.ours.total));
  console.log(`  ${PEER}: ${of(theirs)}; ${times.toFixed(1)} times as long`);
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

/** A script that puts what a module exports under a name. */
async function bundled(entry: string, name: string): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  };
  const [result] = [await build(config)].flat();
  if (result === undefined || !('output' in result)) throw new Error(`nothing was built of ${entry}`);
  return result.output[0].code;
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

const peer = peerPath();
if (peer === null) console.log(`${PEER} is not installed: no comparison. (npm install ${PEER} in a folder, --peer it)`);
await inNode(peer);
await inChromium(peer);
