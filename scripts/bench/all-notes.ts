import type { Driver } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { fillWith, openFirst, scrollThrough, searchFor, storeScript, WATCH } from './all-notes-steps.ts';
import { median } from './median.ts';

const HERE = 20;
/** Notes that the first screen reads. */
const FIRST = 40;
const URL_HERE = 'https://www.example.com/bai-1';
const QUERIES = ['n', 'ngheo', 'ngân sách', 'thanh pho bac kan', '2,88', 'chỉ tiêu giảm nghèo 2016'];

/** JavaScript: have all notes been read? */
const READ = `document.querySelector('.found')?.dataset.reading === 'false'`;

/**
 * The page of all notes over `size` notes, in one browser: how soon it stands, how long reading and searching take, whether
 * anything keeps the window from answering, and what reading and writing take beside the bare database.
 */
export async function measureAllNotes(kind: Driver['name'], words: readonly string[], size: number, rounds: number) {
  const script = await storeScript();
  const driver = await launch(kind, { hosts: [], headless: true });
  try {
    const page = await driver.open(driver.extensionUrl('notes.html'));
    await page.until(`document.querySelector('.all-notes')`);
    await page.evaluate(script);
    await fillWith(page, words, URL_HERE, HERE, size);
    await driver.restart();
    const tab = await driver.open(driver.extensionUrl('notes.html'));
    // a small page of the extension, from which the others are opened
    const helper = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
    await helper.until(`document.querySelector('.panel')`);
    // a store that was cut off in its work puts itself in order first
    await tab.until(READ, 300_000);
    const first: number[] = [];
    const rows: Record<string, readonly [ours: number, bare: number, limit: string]> = {};
    for (let round = 0; round < rounds; round++) first.push(await openFirst(helper));
    await tab.goto(driver.extensionUrl('notes.html?again'));
    await tab.activate();
    await tab.evaluate(WATCH);
    await tab.until(READ, 300_000);
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
    const scrolled = await scrollThrough(tab);
    await tab.evaluate(script);
    const reads: { bare: number; ours: number }[] = [];
    const bareFirst: number[] = [];
    for (let round = 0; round < rounds; round++) {
      reads.push(await tab.evaluate(`bench.readPage(${JSON.stringify(URL_HERE)})`));
      bareFirst.push(await tab.evaluate(`bench.readBare(${FIRST})`));
    }
    const bareAll = await tab.evaluate<number>(`bench.readBare(${size})`);
    const write = await tab.evaluate<{ bare: number; ours: number; ok: boolean }>('bench.writeAll()');
    rows['notes of a page'] = [median(reads.map(({ ours }) => ours)), median(reads.map(({ bare }) => bare)), '50'];
    rows['first screen'] = [median(first), median(bareFirst), '300'];
    for (const [query, { times, said }] of searches)
      rows[`search “${query}” (${said})`] = [median(times), median(bareFirst), '100'];
    rows['reading all'] = [loading, bareAll, ''];
    rows['import'] = [write.ours, write.bare, '3 times'];
    rows['longest turn: nothing at all (the machine)'] = [idle, 0, ''];
    rows['longest turn: reading all'] = [whileLoading, 0, '50'];
    rows['longest turn: searching'] = [Math.max(...gaps), 0, '50'];
    rows['longest turn: scrolling'] = [scrolled.longest, 0, '50'];
    console.log(`\n${kind}, ${size} notes (milliseconds: ours, bare database, limit)`);
    for (const [name, [ours, bare, limit]] of Object.entries(rows))
      console.log(`${name.padEnd(56)} ${ours.toFixed(1).padStart(9)} ${bare.toFixed(1).padStart(9)}  ${limit}`);
    if (!write.ok) console.log('the import failed');
  } finally {
    await driver.close();
  }
}
