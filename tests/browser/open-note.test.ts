import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { openNote, openPage } = await import('../../lib/browser/open-note.ts');

const SELECTORS = [{ type: 'TextQuoteSelector', exact: 'hộ nghèo', prefix: '', suffix: '' }];
const noteOn = (url: string) => ({ id: 'urn:uuid:1', page: { url, title: '' }, selectors: SELECTORS });
const URL_A = 'https://bao.example.com/tin?a=1';

const tabs = { query: vi.fn(), create: vi.fn(), update: vi.fn() };
const windows = { update: vi.fn() };
let session: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  vi.resetAllMocks();
  session = fakeStorage('session').area;
  Object.assign(api, { tabs, windows, storage: { session } });
  tabs.create.mockResolvedValue({ id: 7, windowId: 1 });
  openTabs();
});

/** The tabs that are open; one without an address is one that the extension may not know. */
function openTabs(...open: readonly { id: number; url?: string; lastAccessed?: number }[]): void {
  tabs.query.mockResolvedValue(open.map((tab) => ({ windowId: tab.id * 10, ...tab })));
}

const told = async () => Object.keys(await session.get(null));

test('a page that no tab shows is opened at the words, and its script is told the note', async () => {
  openTabs({ id: 1 }, { id: 2, url: 'https://bao.example.com/khac' });
  expect(await openNote(noteOn(URL_A))).toBe(true);
  expect(tabs.create).toHaveBeenCalledOnce();
  expect(tabs.create.mock.calls[0]![0].url).toMatch(/^https:\/\/bao\.example\.com\/tin\?a=1#:~:text=/);
  expect(await told()).toEqual(['show:7']);
});

test('the tab that shows the page comes to the front, the one used last of several', async () => {
  openTabs(
    { id: 1, url: `${URL_A}&utm_source=x`, lastAccessed: 10 },
    { id: 2, url: `${URL_A}#cuoi`, lastAccessed: 20 },
  );
  expect(await openNote(noteOn(URL_A))).toBe(true);
  expect(tabs.create).not.toHaveBeenCalled();
  expect(tabs.update).toHaveBeenCalledWith(2, { active: true });
  expect(windows.update).toHaveBeenCalledWith(20, { focused: true });
  expect(await told()).toEqual(['show:2']);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', 'không phải địa chỉ'])(
  'an address that is none of the web is not opened: %s',
  async (url) => {
    expect(await openNote(noteOn(url))).toBe(false);
    expect(await openPage(url)).toBe(false);
    expect(tabs.create).not.toHaveBeenCalled();
  },
);

test('says so when the browser refuses', async () => {
  tabs.create.mockRejectedValue(new Error('no'));
  expect(await openNote(noteOn(URL_A))).toBe(false);
  expect(await openPage(URL_A)).toBe(false);
});

test('a page alone is opened without words, and no note is told', async () => {
  expect(await openPage(URL_A)).toBe(true);
  expect(tabs.create).toHaveBeenCalledWith({ url: URL_A, active: true });
  expect(await told()).toEqual([]);
});
