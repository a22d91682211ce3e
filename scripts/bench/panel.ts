/**
 * `npm run bench:panel [-- --rounds 9] [--figures 200] [--many 2000] [--kinds chromium,firefox] [--against FOLDER]`: how soon the
 * panel of a page with many figures can be used, from the moment its document begins to load until its first card has been drawn and
 * answers, and the longest turn while the panel of a page with very many is scrolled through, in Chromium the longest task by
 * processor time too. Milliseconds, medians. `--against` is a folder like `.output` with an earlier build, measured in turn with this one. It wants the packages of `npm run zip`.
 */
import { parseArgs } from 'node:util';
import type { Driver, Surface } from '../browsers/driver.ts';
import { builtExtension, launch, OUTPUT } from '../browsers/launch.ts';
import { renderPage } from '../demo/pages.ts';
import { serve } from '../demo/serve.ts';
import { WATCH } from './all-notes-steps.ts';
import { withLongestTask } from './longest-task.ts';
import { median } from './median.ts';
import { type Opened, openPanelOf, scrollPanel } from './panel-steps.ts';
import { tell } from './row.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    figures: { type: 'string', default: '200' },
    many: { type: 'string', default: '2000' },
    kinds: { type: 'string', default: 'chromium,firefox' },
    against: { type: 'string' },
  },
});
const HOST = 'www.backancity.gov.vn';
const rounds = Number(values.rounds);

/** A page of the conference that gives so many numbers, each another one than the source's. */
const pageOf = (figures: number) => ({
  path: `/${figures}-so`,
  title: 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020',
  published: '2016-12-30',
  paragraphs: Array.from(
    { length: figures },
    (_, n) => `Năm 2016, thành phố Bắc Kạn ước tạo việc làm cho ${1000 + n} lao động.`,
  ),
});
const pages = [pageOf(Number(values.figures)), pageOf(Number(values.many))] as const;
const site = await serve((asked) => {
  const found = pages.find((page) => page.path === asked);
  return found ? renderPage(found, pages) : null;
});
const urlOf = (page: (typeof pages)[number]) => `http://${HOST}:${site.port}${page.path}`;

/** The page in a tab, marked; and a page of the extension from which panels are opened. */
async function prepare(driver: Driver, page: (typeof pages)[number]): Promise<Surface> {
  const tab = await driver.open(urlOf(page));
  await tab.until(`[...CSS.highlights].some(([name]) => name.startsWith('doi-chieu'))`, 120_000);
  const helper = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
  await helper.until(`document.querySelector('.panel')`);
  return helper;
}

const builds = [
  { name: 'this build', output: OUTPUT },
  ...(values.against ? [{ name: 'before', output: values.against }] : []),
];

/** How soon the panel of the first page can be used; the builds take turns, so that what else the machine does weighs on both alike. */
async function measureOpening(kind: Driver['name'], started: readonly Started[]): Promise<void> {
  const ready = [];
  for (const { name, driver } of started)
    ready.push({ name, helper: await prepare(driver, pages[0]), opened: [] as Opened[] });
  for (let round = 0; round < rounds; round++)
    for (const { helper, opened } of ready) opened.push(await openPanelOf(helper, urlOf(pages[0])));
  for (const { name, opened } of ready) {
    const of = (part: keyof Opened) => median(opened.map((one) => one[part]));
    const shown = `${opened[0]?.cards} cards drawn`;
    const about = `${kind}, ${values.figures} figures, ${name}`;
    tell({ what: `${about}: usable`, ours: of('usable'), unit: 'ms', limit: 150, remark: shown });
    tell({ what: `${about}: its document there`, ours: of('bytes'), unit: 'ms' });
    tell({ what: `${about}: its document read`, ours: of('read'), unit: 'ms' });
    tell({ what: `${about}: its shell drawn`, ours: of('shell'), unit: 'ms' });
  }
}

/** The longest turn while the panel of the second page is scrolled through. */
async function measureScrolling(kind: Driver['name'], { name, driver }: Started): Promise<void> {
  const many = await prepare(driver, pages[1]);
  const address = await many.evaluate<string>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((all) => (globalThis.browser ?? chrome).runtime.getURL('sidepanel.html?tab=' + all.find((one) => one.url === ${JSON.stringify(urlOf(pages[1]))}).id))`,
  );
  const panel = await driver.open(address);
  await panel.until(`document.querySelectorAll('[data-view="checked"] [data-head]').length > 0`, 120_000);
  await panel.evaluate(WATCH);
  const { result, longest } = await withLongestTask(driver, panel, () => scrollPanel(panel));
  const about = `${kind}, ${values.many} figures, ${name}`;
  const seen = `${result.seen} cards seen, ${result.cards} there in the end`;
  tell({
    what: `${about}: the longest turn while it is scrolled through`,
    ours: result.longest,
    unit: 'ms',
    remark: seen,
  });
  const wall = `${longest.wall.toFixed(0)} ms by the clock`;
  tell({ what: `${about}: its longest task`, ours: longest.processor, unit: 'ms', limit: 50, remark: wall });
}

/** A browser with a build in it. */
interface Started {
  readonly name: string;
  readonly driver: Driver;
}

async function measure(kind: Driver['name']): Promise<void> {
  const started: Started[] = [];
  try {
    for (const { name, output } of builds) {
      const extension = builtExtension(kind, output);
      started.push({ name, driver: await launch(kind, { hosts: [HOST], headless: true, extension }) });
    }
    if (Number(values.figures) > 0) await measureOpening(kind, started);
    if (Number(values.many) > 0) for (const one of started) await measureScrolling(kind, one);
  } finally {
    for (const { driver } of started) await driver.close();
  }
}

try {
  for (const kind of ['chromium', 'firefox'] as const) if (values.kinds.split(',').includes(kind)) await measure(kind);
} finally {
  await site.close();
}
