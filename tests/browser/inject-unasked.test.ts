import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { injectPage, injectUnasked } = await import('../../lib/browser/inject.ts');

const executeScript = vi.fn<() => Promise<{ frameId: number }[]>>();
let url: string | undefined;

beforeEach(async () => {
  executeScript.mockReset().mockResolvedValue([{ frameId: 0 }]);
  url = 'https://www.baobackan.vn/tin';
  const { area, onChanged } = fakeStorage('local');
  await area.set({ sitesOff: ['bac-kan-newspaper'] });
  Object.assign(api, {
    storage: { local: area, onChanged },
    scripting: { executeScript, insertCSS: async () => {} },
    tabs: { get: async () => ({ url }) },
    runtime: { getURL: (path: string) => `chrome-extension://us${path}` },
  });
});

test('a site that is switched off is as one that lets nobody in, by the tab’s address or one that was told', async () => {
  const refused = { ok: false, problem: { code: 'no-access' } };
  expect(await injectUnasked(7)).toEqual(refused);
  url = undefined;
  expect(await injectUnasked(7, 'https://baobackan.org.vn/')).toEqual(refused);
  expect(executeScript).not.toHaveBeenCalled();
});

test.each(['https://baothainguyen.vn/tin', 'https://vnexpress.net/', undefined])(
  '%s is for the browser to say',
  async (of) => {
    url = of;
    expect(await injectUnasked(7)).toEqual({ ok: true });
    expect(executeScript).toHaveBeenCalledOnce();
  },
);

const EARLY = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);

test('a page that we may see by now, and that refused the script, is tried again', async () => {
  executeScript.mockRejectedValueOnce(EARLY).mockRejectedValueOnce(EARLY);
  expect(await injectPage(7)).toEqual({ ok: true });
  expect(executeScript).toHaveBeenCalledTimes(3);
});

test('one that goes on refusing is the browser’s own; one that we may not see is asked once', async () => {
  executeScript.mockRejectedValue(EARLY);
  expect(await injectPage(7)).toEqual({ ok: false, problem: { code: 'browser-page' } });
  expect(executeScript).toHaveBeenCalledTimes(3);
  url = undefined;
  expect(await injectPage(7)).toEqual({ ok: false, problem: { code: 'no-access' } });
  expect(executeScript).toHaveBeenCalledTimes(4);
});
