import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Surface } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { HOSTS, serveTestSite } from './site.ts';

export interface Stage {
  readonly driver: Driver;
  readonly url: (path: string, host?: string) => string;
}

/** Set by `npm run test:long`: what takes minutes is tried too. */
export const LONG = process.env['LONG_TESTS'] === 'yes';

/** The same story in a real Chromium and a real Firefox, each with the production build and a site of its own. */
export function inBothBrowsers(title: string, story: (stage: () => Stage) => void, language = 'vi') {
  describe.each(['chromium', 'firefox'] as const)(`${title}, %s`, (kind) => {
    let stage: Stage;
    let site: Awaited<ReturnType<typeof serveTestSite>>;
    beforeAll(async () => {
      site = await serveTestSite();
      stage = { driver: await launch(kind, { hosts: HOSTS, headless: true, language }), url: site.url };
    });
    afterAll(async () => {
      await stage?.driver.close();
      await site?.close();
    });
    story(() => stage);
  });
}

/** The panel's words, blanks folded. */
export const textOf = async (panel: Surface, selector = 'body'): Promise<string> =>
  (await panel.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)).replace(
    /\s+/g,
    ' ',
  );

/** JavaScript for the article's marks: how many ranges our highlights hold. */
export const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).reduce((sum, [, h]) => sum + h.size, 0)`;
