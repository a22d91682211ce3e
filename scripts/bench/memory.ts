/**
 * A part of `npm run bench` (`[--rounds 5] [--kinds chromium,firefox]`): what a tab takes with the extension at work in it, and without, on the same page: the memory that its
 * process has for itself (on Linux, which tells), and in Chromium what its JavaScript holds once the garbage is gone. It wants the packages of
 * `npm run zip`.
 */
import { parseArgs } from 'node:util';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { demoPages } from '../demo/pages.ts';
import { serve } from '../demo/serve.ts';
import { median } from './median.ts';
import { isLinux, ownMemory, processOf } from './page-process.ts';
import { tell } from './row.ts';
import { watchedPage } from './watched-pages.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, kinds: { type: 'string', default: 'chromium,firefox' } },
});
const HOSTS = { with: 'www.backancity.gov.vn', without: 'bao.example.com' } as const;
/** Paragraphs of the article so many times over: a long one, with some hundred marks. */
const TIMES = 10;
/** A page is let alone for so long before it is looked at, in milliseconds. */
const REST = 2000;

const [article] = demoPages(pack.text);
if (article === undefined) throw new Error('there is no page');
const html = watchedPage(article, TIMES);
const site = await serve(() => html);

interface Taken {
  /** MB; null where it is not told. */
  readonly process: number | null;
  readonly heap: number | null;
}

/** What the JavaScript of a tab of Chromium holds, in MB: the page's own and the extension's. */
async function heapOf(tab: Tab): Promise<number | null> {
  if (!('send' in tab) || typeof tab.send !== 'function') return null;
  await tab.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await tab.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1e6;
}

async function look(driver: Driver, key: keyof typeof HOSTS): Promise<Taken> {
  const tab = await driver.open(`http://${HOSTS[key]}:${site.port}/`);
  if (key === 'with') await tab.until('watched.marks !== null', 60_000);
  await new Promise((done) => setTimeout(done, REST));
  const heap = await heapOf(tab);
  const taken = { heap, process: isLinux ? ownMemory(await processOf(tab)) : null };
  await tab.close();
  return taken;
}

async function measure(kind: Driver['name']): Promise<void> {
  const driver = await launch(kind, { hosts: Object.values(HOSTS), headless: true });
  const all = { with: [] as Taken[], without: [] as Taken[] };
  try {
    for (let round = 0; round < Number(values.rounds); round++)
      for (const key of ['without', 'with'] as const) all[key].push(await look(driver, key));
  } finally {
    await driver.close();
  }
  for (const [part, name] of [
    ['process', 'the process of a tab'],
    ['heap', 'its JavaScript'],
  ] as const) {
    const [ours, bare] = [all.with, all.without].map((runs) => median(runs.flatMap((one) => one[part] ?? [])));
    if (ours === undefined || bare === undefined || Number.isNaN(ours)) continue;
    const remark = `${(ours - bare).toFixed(1)} MB more`;
    tell({ what: `${kind}, ${name}`, ours, unit: 'MB', beside: { what: 'without', value: bare }, remark });
  }
}

try {
  for (const kind of ['chromium', 'firefox'] as const) if (values.kinds.split(',').includes(kind)) await measure(kind);
} finally {
  await site.close();
}
