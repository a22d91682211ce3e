import type { Driver, Surface, Tab } from '../browsers/driver.ts';
import { builtExtension, launch } from '../browsers/launch.ts';
import { fillWith, openFirst, scrollThrough, searchFor, storeScript, WATCH } from './all-notes-steps.ts';
import { withLongestTask } from './longest-task.ts';
import { median } from './median.ts';
import { tell } from './row.ts';

const HERE = 20;
/** Notes that the first screen reads. */
const FIRST = 40;
const URL_HERE = 'https://www.example.com/bai-1';
const QUERIES = ['n', 'ngheo', 'ngân sách', 'thanh pho bac kan', '2,88', 'chỉ tiêu giảm nghèo 2016'];

/** JavaScript: have all notes been read? */
const READ = `document.querySelector('.found')?.dataset.reading === 'false'`;

/** Milliseconds: ours, those of the bare database (0: none), and the limit. */
type Row = readonly [ours: number, bare: number, limit: number | null];

/** A build to be measured: its name, and the folder it is in. */
export interface Build {
  readonly name: string;
  readonly output: string;
}

/** A browser with a build in it and its store filled. */
interface Ready {
  readonly name: string;
  readonly driver: Driver;
  /** The page of all notes. */
  readonly tab: Tab;
  /** A small page of the extension, from which the others are opened. */
  readonly helper: Surface;
  readonly first: number[];
  readonly parts: Record<string, number[]>;
  readonly bareFirst: number[];
}

async function prepare(kind: Driver['name'], { name, output }: Build, words: readonly string[], size: number) {
  const driver = await launch(kind, { hosts: [], headless: true, extension: builtExtension(kind, output) });
  const page = await driver.open(driver.extensionUrl('notes.html'));
  await page.until(`document.querySelector('.all-notes')`);
  await page.evaluate(await storeScript());
  await fillWith(page, words, URL_HERE, HERE, size);
  await driver.restart();
  const tab = await driver.open(driver.extensionUrl('notes.html'));
  const helper = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
  await helper.until(`document.querySelector('.panel')`);
  // a store that was cut off in its work puts itself in order first
  await tab.until(READ, 300_000);
  await helper.evaluate(await storeScript());
  return { name, driver, tab, helper, first: [], parts: {}, bareFirst: [] } satisfies Ready;
}

/** How soon the first notes stand, beside a bare read of as many records. */
async function first({ helper, first, parts, bareFirst }: Ready): Promise<void> {
  const { shown, ...rest } = await openFirst(helper);
  first.push(shown);
  for (const [part, ms] of Object.entries(rest)) {
    parts[part] ??= [];
    parts[part].push(ms);
  }
  bareFirst.push(await helper.evaluate(`bench.readBare(${FIRST})`));
}

/** Reading all, searching, scrolling, and what reading and writing take beside the bare database. */
async function rest(ready: Ready, size: number, rounds: number): Promise<Record<string, Row>> {
  const { driver, tab, first, parts, bareFirst } = ready;
  const rows: Record<string, Row> = {};
  await tab.goto(driver.extensionUrl('notes.html?again'));
  await tab.activate();
  await tab.evaluate(WATCH);
  const { longest: whileReading } = await withLongestTask(driver, tab, () => tab.until(READ, 300_000));
  const loading = await tab.evaluate<number>('performance.now()');
  const whileLoading = await tab.evaluate<number>('longest()');
  // what the machine itself keeps from running
  await new Promise((done) => setTimeout(done, 3000));
  const idle = await tab.evaluate<number>('longest()');
  const searches = new Map<string, { times: number[]; said: string }>();
  const gaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of QUERIES) {
      await searchFor(tab, '');
      await tab.evaluate('longest()');
      const { ms, said } = await searchFor(tab, query);
      gaps.push(await tab.evaluate<number>('longest()'));
      const known = searches.get(query) ?? { times: [], said };
      known.times.push(ms);
      searches.set(query, known);
    }
  }
  await searchFor(tab, '');
  const { result: scrolled, longest: whileScrolling } = await withLongestTask(driver, tab, () => scrollThrough(tab));
  await tab.evaluate(await storeScript());
  const reads: { bare: number; ours: number }[] = [];
  for (let round = 0; round < rounds; round++)
    reads.push(await tab.evaluate(`bench.readPage(${JSON.stringify(URL_HERE)})`));
  const bareAll = await tab.evaluate<number>(`bench.readBare(${size})`);
  const write = await tab.evaluate<{ bare: number; ours: number; ok: boolean }>('bench.writeAll()');
  rows['notes of a page'] = [median(reads.map(({ ours }) => ours)), median(reads.map(({ bare }) => bare)), 50];
  rows['first screen'] = [median(first), median(bareFirst), 300];
  for (const [part, times] of Object.entries(parts)) rows[`  ${part}`] = [median(times), 0, null];
  for (const [query, { times, said }] of searches)
    rows[`search “${query}” (${said})`] = [median(times), median(bareFirst), 100];
  rows['reading all'] = [loading, bareAll, null];
  rows[write.ok ? 'import' : 'import (failed)'] = [write.ours, write.bare, 3 * write.bare];
  rows['longest turn: nothing at all (the machine)'] = [idle, 0, null];
  rows['longest turn: reading all'] = [whileLoading, 0, 50];
  rows['longest turn: searching, median'] = [median(gaps), 0, 50];
  rows['longest turn: searching'] = [Math.max(...gaps), 0, 50];
  rows['longest turn: scrolling'] = [scrolled.longest, 0, 50];
  if (whileReading !== null) rows['longest task, processor time: reading all'] = [whileReading.processor, 0, 50];
  if (whileScrolling !== null) rows['longest task, processor time: scrolling'] = [whileScrolling.processor, 0, 50];
  return rows;
}

/**
 * The page of all notes over `size` notes, in one browser: how soon it stands, how long reading and searching take, whether
 * anything keeps the window from answering, and what reading and writing take beside the bare database. The builds take turns
 * at the first screen.
 */
export async function measureAllNotes(
  kind: Driver['name'],
  builds: readonly Build[],
  words: readonly string[],
  size: number,
  rounds: number,
) {
  const ready: Ready[] = [];
  try {
    for (const build of builds) ready.push(await prepare(kind, build, words, size));
    for (let round = 0; round < rounds; round++) for (const one of ready) await first(one);
    for (const one of ready) {
      const rows = await rest(one, size, rounds);
      for (const [what, [ours, bare, limit]] of Object.entries(rows))
        tell({
          what: `${kind}, ${size} notes, ${one.name}: ${what.trim()}`,
          ours,
          unit: 'ms',
          ...(bare > 0 && { beside: { what: 'bare', value: bare } }),
          ...(limit !== null && { limit }),
        });
    }
  } finally {
    for (const { driver } of ready) await driver.close();
  }
}
