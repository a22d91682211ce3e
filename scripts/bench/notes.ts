/**
 * `npm run bench:notes [-- --rounds 9] [--against FOLDER]`: how long the panel takes to show a page's notes, and to save one
 * right after, in real browsers over stores of many notes, 20 of them on the page; then the page of all notes (`--all 100000`, 0:
 * not at all). `--against` is a folder like `.output` with an earlier build, measured in turn with this one; `--sizes` and
 * `--kinds` take some of the sizes and browsers. Times in milliseconds, medians.
 */
import { parseArgs } from 'node:util';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { Driver, Surface } from '../browsers/driver.ts';
import { builtExtension, launch, OUTPUT } from '../browsers/launch.ts';
import { demoPages, renderPage } from '../demo/pages.ts';
import { serve } from '../demo/serve.ts';
import { measureAllNotes } from './all-notes.ts';
import { median } from './median.ts';
import { fillNotes, openAndSave, readBare } from './notes-steps.ts';
import { tell } from './row.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    against: { type: 'string' },
    sizes: { type: 'string' },
    all: { type: 'string', default: '100000' },
    kinds: { type: 'string', default: 'chromium,firefox' },
  },
});
const HOST = 'www.backancity.gov.vn';
const SIZES = { chromium: [20, 10_000, 100_000], firefox: [20, 10_000] } as const;
/** Notes on the page that is opened. */
const HERE = 20;

const pages = demoPages(pack.text);
const site = await serve((asked) => {
  const found = pages.find((page) => page.path === asked);
  return found ? renderPage(found, pages) : null;
});
const url = `http://${HOST}:${site.port}${pages[1]?.path}`;

/** A browser with a build in it, its store filled, the page in front, and a page of the extension to measure from. */
async function prepare(kind: Driver['name'], output: string, size: number) {
  const extension = builtExtension(kind, output);
  const driver = await launch(kind, { hosts: [HOST], headless: true, extension });
  const filling = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
  // the extension makes its own database
  await filling.until(`indexedDB.databases().then((all) => all.some(({ name }) => name === 'doi-chieu'))`);
  await fillNotes(filling, url, HERE, size);
  // as the reader finds it: nothing in memory
  await driver.restart();
  const page = await driver.open(url);
  await page.until(`[...CSS.highlights].some(([name]) => name.startsWith('doi-chieu'))`);
  const helper = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
  await helper.until(`document.querySelector('.panel')`);
  return { driver, helper };
}

const builds = [
  { name: 'this build', output: OUTPUT },
  ...(values.against ? [{ name: 'before', output: values.against }] : []),
];
const rounds = Number(values.rounds);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.kinds.split(',').includes(kind));

/** All sizes and builds of a browser take turns, so that what else the machine does weighs on all of them alike. */
async function measure(kind: Driver['name'], sizes: readonly number[]): Promise<void> {
  const runs: { name: string; driver: Driver; helper: Surface; shown: number[]; saved: number[]; bare: number[] }[] =
    [];
  for (const size of sizes) {
    for (const { name, output } of builds) {
      const ready = await prepare(kind, output, size);
      runs.push({ name: `${kind} ${size} notes, ${name}`, ...ready, shown: [], saved: [], bare: [] });
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const { helper, shown, saved, bare } of runs) {
      bare.push(await readBare(helper, url));
      const times = await openAndSave(helper, url, HERE);
      shown.push(times.shown);
      saved.push(times.saved);
    }
  }
  for (const { name, driver, shown, saved, bare } of runs) {
    const beside = { what: 'bare read', value: median(bare) };
    const remark = `the first time ${shown[0]?.toFixed(0)}`;
    tell({ what: `${name}: those of the page shown`, ours: median(shown), unit: 'ms', beside, remark });
    tell({ what: `${name}: one saved`, ours: median(saved), unit: 'ms' });
    await driver.close();
  }
}

try {
  for (const kind of kinds) await measure(kind, values.sizes?.split(',').filter(Boolean).map(Number) ?? SIZES[kind]);
  for (const kind of kinds)
    if (Number(values.all) > 0) await measureAllNotes(kind, builds, pack.text.split(/\s+/), Number(values.all), rounds);
} finally {
  await site.close();
}
