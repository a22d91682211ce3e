import type { ChromiumTab } from '../browsers/chromium.ts';

/** Per cent of the time that the tab's main thread works, by processor time, over so many seconds. */
export async function mainThreadShare(tab: ChromiumTab, seconds: number): Promise<number> {
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(tab);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = await read(tab);
  return ((after.busy - before.busy) / (after.at - before.at)) * 100;
}

async function read(tab: ChromiumTab): Promise<{ readonly busy: number; readonly at: number }> {
  const { metrics } = (await tab.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { busy: of('TaskDuration'), at: of('Timestamp') };
}
