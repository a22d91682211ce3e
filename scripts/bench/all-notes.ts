import type { Driver, Surface, Tab } from '../browsers/driver.ts';
import { builtExtension, launch } from '../browsers/launch.ts';
import { fillWith, openFirst, scrollThrough, searchFor, storeScript, WATCH } from './all-notes-steps.ts';
import { type LongestTask, NOTICED, withLongestTask } from './longest-task.ts';
import { median } from './median.ts';
import { type Row, tell } from './row.ts';

const HERE = 20;
/** Notes that the first screen reads. */
const FIRST = 40;
const URL_HERE = 'https://www.example.com/bai-1';
const QUERIES = ['n', 'ngheo', 'ngân sách', 'thanh pho bac kan', '2,88', 'chỉ tiêu giảm nghèo 2016'];

/** JavaScript: have all notes been read? */
const READ = `document.querySelector('.found')?.dataset.reading === 'false'`;

/** What was measured, in milliseconds. */
type Measured = Omit<Row, 'unit'>;

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
  readonly loading: number[];
  readonly scrolls: { readonly turn: number; readonly longest: LongestTask }[];
  readonly rows: Measured[];
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
  return {
    name,
    driver,
    tab,
    helper,
    first: [],
    parts: {},
    bareFirst: [],
    loading: [],
    scrolls: [],
    rows: [],
  } satisfies Ready;
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

const bare = (value: number) => ({ beside: { what: 'bare', value } });

/** The longest task of the window's thread, by both clocks. */
function taskRows(what: string, longest: LongestTask): readonly Measured[] {
  const remark = `tasks over ${NOTICED} ms: ${longest.long}`;
  return [
    { what: `longest task: ${what}`, ours: longest.wall, limit: NOTICED, remark },
    { what: `longest task, processor time: ${what}`, ours: longest.processor, limit: NOTICED },
  ];
}

/** Reading all, and searching. */
async function readAndSearch({ driver, tab, rows, loading, bareFirst }: Ready, rounds: number): Promise<void> {
  await tab.goto(driver.extensionUrl('notes.html?again'));
  await tab.activate();
  await tab.evaluate(WATCH);
  const { longest: whileReading } = await withLongestTask(driver, tab, () => tab.until(READ, 300_000));
  loading.push(await tab.evaluate<number>('performance.now()'));
  const whileLoading = await tab.evaluate<number>('longest()');
  // what the machine itself keeps from running
  await new Promise((done) => setTimeout(done, 3000));
  const idle = await tab.evaluate<number>('longest()');
  const searches = new Map<string, { times: number[]; said: string }>();
  const turns: number[] = [];
  const { longest: whileSearching } = await withLongestTask(driver, tab, async () => {
    for (let round = 0; round < rounds; round++) {
      for (const query of QUERIES) {
        await searchFor(tab, '');
        await tab.evaluate('longest()');
        const { ms, said } = await searchFor(tab, query);
        turns.push(await tab.evaluate<number>('longest()'));
        const known = searches.get(query) ?? { times: [], said };
        known.times.push(ms);
        searches.set(query, known);
      }
    }
  });
  await searchFor(tab, '');
  for (const [query, { times, said }] of searches)
    rows.push({ what: `search “${query}” (${said})`, ours: median(times), ...bare(median(bareFirst)), limit: 100 });
  rows.push(
    // a turn is all that comes between two timers: several tasks, and what else the machine does
    { what: 'longest turn: nothing at all (the machine)', ours: idle },
    { what: 'longest turn: reading all', ours: whileLoading },
    { what: 'longest turn: searching, median', ours: median(turns) },
    { what: 'longest turn: searching', ours: Math.max(...turns) },
    ...taskRows('reading all', whileReading),
    ...taskRows('searching', whileSearching),
  );
}

/** Scrolls through all of the list once. */
async function scroll({ driver, tab, scrolls }: Ready): Promise<void> {
  await tab.activate();
  const { result, longest } = await withLongestTask(driver, tab, () => scrollThrough(tab));
  scrolls.push({ turn: result.longest, longest });
}

function scrollRows({ scrolls }: Ready): readonly Measured[] {
  const worst = Math.max(...scrolls.map(({ turn }) => turn));
  const times = scrolls.map(({ longest }) => longest);
  const of = (pick: (values: readonly number[]) => number): LongestTask => ({
    wall: pick(times.map(({ wall }) => wall)),
    processor: pick(times.map(({ processor }) => processor)),
    long: times.reduce((sum, { long }) => sum + long, 0),
  });
  return [
    { what: 'longest turn: scrolling, median', ours: median(scrolls.map(({ turn }) => turn)) },
    { what: 'longest turn: scrolling', ours: worst },
    ...taskRows('scrolling, median', of(median)),
    ...taskRows(
      'scrolling',
      of((values) => Math.max(...values)),
    ),
  ];
}

/**
 * What stands first, and what reading and writing take beside the bare database. It comes last: all records, read bare into the
 * window, are let go of in tasks of up to 100 ms seconds later, which are none of the page's.
 */
async function storeRows(ready: Ready, size: number, rounds: number): Promise<readonly Measured[]> {
  const { tab, first, parts, bareFirst, loading } = ready;
  await tab.evaluate(await storeScript());
  const bareAll = await tab.evaluate<number>(`bench.readBare(${size})`);
  const reads: { bare: number; ours: number }[] = [];
  for (let round = 0; round < rounds; round++)
    reads.push(await tab.evaluate(`bench.readPage(${JSON.stringify(URL_HERE)})`));
  const write = await tab.evaluate<{ bare: number; ours: number; ok: boolean }>('bench.writeAll()');
  return [
    {
      what: 'notes of a page',
      ours: median(reads.map(({ ours }) => ours)),
      ...bare(median(reads.map((read) => read.bare))),
      limit: 50,
    },
    { what: 'first screen', ours: median(first), ...bare(median(bareFirst)), limit: 300 },
    ...Object.entries(parts).map(([what, times]) => ({ what, ours: median(times) })),
    { what: 'reading all', ours: median(loading), ...bare(bareAll) },
    {
      what: write.ok ? 'import' : 'import (failed)',
      ours: write.ours,
      ...bare(write.bare),
      limit: 3 * write.bare,
    },
  ];
}

/**
 * The page of all notes over `size` notes, in one browser: how soon it stands, how long reading and searching take, whether
 * anything keeps the window from answering, and what reading and writing take beside the bare database. The builds take turns
 * at the first screen and at scrolling.
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
    for (const one of ready) await readAndSearch(one, rounds);
    for (let round = 0; round < rounds; round++) for (const one of ready) await scroll(one);
    for (const one of ready) {
      const rows = [...(await storeRows(one, size, rounds)), ...one.rows, ...scrollRows(one)];
      for (const row of rows) tell({ ...row, what: `${kind}, ${size} notes, ${one.name}: ${row.what}`, unit: 'ms' });
    }
  } finally {
    for (const { driver } of ready) await driver.close();
  }
}
