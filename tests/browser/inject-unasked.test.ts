import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { injectUnasked } = await import('../../lib/browser/inject.ts');

const executeScript = vi.fn(async () => [{ frameId: 0 }]);
let url: string | undefined;

beforeEach(async () => {
  vi.clearAllMocks();
  url = 'https://www.baobackan.vn/tin';
  const { area, onChanged } = fakeStorage('local');
  await area.set({ sitesOff: ['bac-kan-newspaper'] });
  Object.assign(api, {
    storage: { local: area, onChanged },
    scripting: { executeScript, insertCSS: async () => {} },
    tabs: { get: async () => ({ url }) },
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
