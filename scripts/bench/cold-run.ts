import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from '../browsers/chromium.ts';
import { median } from './median.ts';

/** A fresh page for every run: nothing of the script is compiled or warm. Median and all times in milliseconds. */
export async function coldRuns(
  driver: ChromiumDriver,
  url: string,
  extension: string,
  runs: number,
): Promise<{ readonly median: number; readonly times: readonly number[] }> {
  const source = readFileSync(path.join(extension, 'detector.js'), 'utf8');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await driver.open(url);
    // a page of a site that is not listed has no runtime; the comment keeps the browser from taking compiled code again
    times.push(
      await tab.evaluate<number>(`(() => {
        globalThis.chrome = { runtime: { id: 'x', sendMessage: async () => ({ ok: true }) } };
        const begun = performance.now();
        (0, eval)(${JSON.stringify(`${source}\n// ${run} ${Math.random()}`)});
        return performance.now() - begun;
      })()`),
    );
    await tab.close();
  }
  return { median: median(times), times };
}
