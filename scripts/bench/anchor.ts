/**
 * `npm run bench:anchor [-- --notes 1000 --length 60000 --rounds 3 --peer FOLDER]`: how long it takes to find the notes of a
 * page again that was edited since, all together and at one stretch, in Node (jsdom) and in a real Chromium, beside
 * dom-anchor-text-quote on the same notes in the same run. That has not been kept up for years and brings four packages more,
 * so the project does not depend on it: `--peer` is a folder in which it is installed.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { chromium } from 'playwright';
import { build, type InlineConfig } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import { findOurs, findTheirs, type Peer, type Run, show } from './anchor-in-page.ts';
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

interface Round {
  readonly ours: Run;
  readonly theirs: Run | null;
}

function print(where: string, done: readonly Round[]): void {
  const of = (runs: readonly Run[]) => {
    const middle = (key: keyof Run) => median(runs.map((run) => run[key]));
    return `${middle('total').toFixed(0)} ms, longest stretch ${middle('longest').toFixed(1)} ms, right ${middle('right')}`;
  };
  const theirs = done.flatMap(({ theirs }) => theirs ?? []);
  console.log(`${where}, ${set.notes.length} notes: ${of(done.map(({ ours }) => ours))}`);
  if (theirs.length === 0) return;
  const times = median(done.map(({ ours, theirs }) => (theirs?.total ?? 0) / ours.total));
  console.log(`  ${PEER}: ${of(theirs)}; ${times.toFixed(1)} times as long`);
}

async function inNode(peer: string | null): Promise<void> {
  const { window } = new JSDOM('<body></body>');
  const names = ['document', 'Node', 'NodeFilter', 'Document', 'Element', 'Range', 'Text'];
  Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, window[name as keyof typeof window]])));
  const { document } = window;
  const other: Peer | null = peer === null ? null : (await import(pathToFileURL(peer).href)).default;
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    show(document, set);
    const ours = await findOurs(document, set);
    done.push({ ours, theirs: other && findTheirs(document, set, other) });
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

async function inChromium(peer: string | null): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return console.log('no Chromium on this machine');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: await bundled(path.join(import.meta.dirname, 'anchor-in-page.ts'), 'bench') });
    if (peer !== null) await page.addScriptTag({ content: await bundled(peer, 'peer') });
    const done: Round[] = [];
    for (let round = 0; round < rounds; round++) done.push(await page.evaluate(roundInPage, set));
    print('Chromium', done);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, where the two scripts have put their names. */
async function roundInPage(given: typeof set): Promise<Round> {
  const { bench, peer } = globalThis as unknown as { bench: typeof import('./anchor-in-page.ts'); peer?: Peer };
  bench.show(document, given);
  const ours = await bench.findOurs(document, given);
  return { ours, theirs: peer ? bench.findTheirs(document, given, peer) : null };
}

const peer = peerPath();
if (peer === null)
  console.log(`${PEER} is not installed: no comparison with it. (npm install ${PEER} in a folder, --peer)`);
await inNode(peer);
await inChromium(peer);
