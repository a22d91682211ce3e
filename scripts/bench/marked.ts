/**
 * A part of `npm run bench` (`[--rounds 9] [--kinds chromium,firefox]`): a page about the city end to end: from its first idle moment to its first marks,
 * and the long tasks on the way, beside the same page on a site where the extension does nothing. The article is that of the conference, once and so many
 * times over. It wants the packages of `npm run zip`.
 */
import { parseArgs } from 'node:util';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import type { Driver } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { demoPages } from '../demo/pages.ts';
import { serve } from '../demo/serve.ts';
import { median } from './median.ts';
import { tell } from './row.ts';
import { type Watched, watchedPage } from './watched-pages.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, kinds: { type: 'string', default: 'chromium,firefox' } },
});
const ROUNDS = Number(values.rounds);
const LISTED = 'www.backancity.gov.vn';
const UNLISTED = 'bao.example.com';
/** How many times over the article stands on its page. */
const TIMES = [1, 10, 40] as const;
/** A page without marks is looked at for so long, in milliseconds. */
const UNMARKED = 1500;

const [article] = demoPages(pack.text);
if (article === undefined) throw new Error('there is no page');
const pages = new Map(TIMES.map((times) => [`/${times}`, watchedPage(article, times)]));
const site = await serve((asked) => pages.get(asked) ?? null);

async function watch(driver: Driver, host: string, times: number): Promise<Watched> {
  const tab = await driver.open(`http://${host}:${site.port}/${times}`);
  if (host === LISTED) await tab.until('watched.marks !== null', 60_000);
  // what the page goes on doing with its marks counts too
  await new Promise((done) => setTimeout(done, UNMARKED));
  const watched = await tab.evaluate<Watched>('watched');
  await tab.close();
  return watched;
}

const longest = ({ tasks }: Watched): number => Math.max(0, ...(tasks ?? []));

function tellRuns(about: string, runs: { readonly ours: readonly Watched[]; readonly bare: readonly Watched[] }): void {
  const waits = runs.ours.map(({ idle, marks }) => (marks ?? Number.NaN) - idle);
  const remark = `the first time ${waits[0]?.toFixed(0)}`;
  tell({ what: `${about}: idle → marks`, ours: median(waits), unit: 'ms', remark });
  if (runs.ours.every(({ tasks }) => tasks === null)) return;
  const count = runs.ours.reduce((sum, { tasks }) => sum + (tasks?.length ?? 0), 0);
  tell({
    what: `${about}: the longest task over 50 ms`,
    ours: median(runs.ours.map(longest)),
    unit: 'ms',
    beside: { what: 'without', value: median(runs.bare.map(longest)) },
    remark: `${count} in ${runs.ours.length} pages, the longest ${Math.max(...runs.ours.map(longest)).toFixed(0)}`,
  });
}

async function measure(kind: Driver['name']): Promise<void> {
  const driver = await launch(kind, { hosts: [LISTED, UNLISTED], headless: true });
  try {
    for (const times of TIMES) {
      const runs = { ours: [] as Watched[], bare: [] as Watched[] };
      for (let round = 0; round < ROUNDS; round++) {
        runs.bare.push(await watch(driver, UNLISTED, times));
        runs.ours.push(await watch(driver, LISTED, times));
      }
      const size = Buffer.byteLength(pages.get(`/${times}`) ?? '') / 1000;
      tellRuns(`${kind}, an article of ${size.toFixed(0)} KB`, runs);
    }
  } finally {
    await driver.close();
  }
}

try {
  for (const kind of ['chromium', 'firefox'] as const) if (values.kinds.split(',').includes(kind)) await measure(kind);
} finally {
  await site.close();
}
