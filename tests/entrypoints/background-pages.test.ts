import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('./background-stage.ts')).api }));
// the build sets it to false; the test runner would make a word of that
vi.stubEnv('FIREFOX', '');
const {
  api,
  ask,
  calls,
  createTab,
  added,
  executeScript,
  local,
  MATCHES,
  onClicked,
  onInstalled,
  onMenu,
  removed,
  sendToTab,
  session,
  setBadgeText,
  setTitle,
  stage,
  TAB,
  titles,
} = await import('./background-stage.ts');
const { default: background } = await import('../../entrypoints/background.ts');
background.main();

test('when the detector says maybe, the page script is put in', async () => {
  expect(await ask('maybe', null)).toEqual({ ok: true });
  expect(calls).toEqual(['/page.js']);
});

test('an article is checked, with sentences, and the page’s count shown on the button', async () => {
  const text = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.';
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length, depth: 0 }];
  const answer = await ask('check', {
    corrections: [],
    article: {
      title: '',
      text,
      blocks,
      tables: [],
      looks: [],
      published: null,
      lang: null,
      url: null,
    },
  });
  expect(answer).toMatchObject({
    ok: true,
    report: { figures: [{ verdict: { reasons: [{ text: { vi: expect.any(String) } }] } }] },
  });
  const counts = { differs: 1, missed: 0, apart: 0, reached: 0, agrees: 4 };
  expect(await ask('count', { counts })).toEqual({ ok: true });
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' });
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: '1 số liệu khác nguồn, 4 khớp · Đối chiếu' });
});

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
])('the reader is welcomed after an installation, and after nothing else: %s', async (reason, times) => {
  Object.assign(api, { management: { getSelf: async () => ({ installType: 'normal' }) } });
  await local.area.remove('welcomed');
  onInstalled.emit({ reason });
  if (times > 0)
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledWith({ url: 'chrome-extension://us/welcome.html' }));
  await vi.waitFor(() => expect(titles.length).toBeGreaterThan(0));
  expect(createTab).toHaveBeenCalledTimes(times);
});

test('the pages that are open at installation get the detector', async () => {
  onInstalled.emit({ reason: 'install' });
  await vi.waitFor(() => expect(calls).toEqual(['/detector.js', '/detector.js']));
});

test('after an update the pages that are open on sites that the reader has added get it too', async () => {
  stage.origins.push('*://*.vnexpress.net/*');
  onInstalled.emit({ reason: 'update' });
  await vi.waitFor(() => expect(calls).toEqual(['/detector.js', '/detector.js']));
  expect(api.tabs.query).toHaveBeenCalledWith({ url: expect.arrayContaining([...MATCHES, '*://*.vnexpress.net/*']) });
});

test('an update of the browser is none of ours', async () => {
  onInstalled.emit({ reason: 'chrome_update' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(calls).toEqual([]);
});

const COUNTS = { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 4 };
const told = (type: string) =>
  sendToTab.mock.calls.filter(([, message]) => (message as { type: string }).type === type);

test('without the number on the button its sentence stays, and the pages are asked for it anew', async () => {
  await local.area.set({ badge: false });
  await vi.waitFor(() => expect(told('recount')).toHaveLength(2));
  await ask('count', { counts: COUNTS });
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Mọi số liệu so được đều khớp (4) · Đối chiếu' });
});

test('on a site that the reader has added the detector runs, in open pages too, until he takes it back', async () => {
  const match = '*://*.vnexpress.net/*';
  stage.origins.push(match);
  added.emit({ origins: [match] });
  await vi.waitFor(() => expect(stage.registered).toMatchObject([{ matches: [match], js: ['detector.js'] }]));
  expect(calls).toEqual(['/detector.js', '/detector.js']);
  stage.origins = stage.origins.filter((one) => one !== match);
  removed.emit({ origins: [match] });
  await vi.waitFor(() => expect(stage.registered).toEqual([]));
  await vi.waitFor(() => expect(told('leave')).toHaveLength(2));
  expect(told('leave')[0]?.[1]).toMatchObject({ body: { gone: [match], kept: stage.origins } });
});

test('everywhere, the detector stays away from the sites that it runs on anyway', async () => {
  stage.origins.push('*://*/*');
  onInstalled.emit({ reason: 'update' });
  await vi.waitFor(() =>
    expect(stage.registered).toMatchObject([{ matches: ['*://*/*'], excludeMatches: expect.arrayContaining(MATCHES) }]),
  );
});

test('a built-in site that is switched off is left, and nothing there is put in that was not asked for', async () => {
  await local.area.set({ sitesOff: ['bac-kan-city-portal'] });
  await vi.waitFor(() => expect(told('leave')).toHaveLength(2));
  expect(told('leave')[0]?.[1]).toMatchObject({ body: { gone: MATCHES, kept: [] } });
  expect(await ask('maybe', null)).toMatchObject({ ok: false, problem: { code: 'no-access' } });
  expect(calls).toEqual([]);
  onClicked.emit(TAB);
  expect(calls).toEqual(['open', '/page.js']);
  calls.length = 0;
  await local.area.set({ sitesOff: [] });
  await vi.waitFor(() => expect(calls).toEqual(['/detector.js', '/detector.js']));
});

test('the menu hides the marks of a site and shows them again, opens the settings, and checks what is selected', async () => {
  const offSites = async () =>
    ((await local.area.get('marks'))['marks'] as { offSites: string[] } | undefined)?.offSites;
  onMenu.emit({ menuItemId: 'marks-button' }, TAB);
  await vi.waitFor(async () => expect(await offSites()).toEqual(['backancity.gov.vn']));
  onMenu.emit({ menuItemId: 'marks-page' }, TAB);
  await vi.waitFor(async () => expect(await offSites()).toEqual([]));
  onMenu.emit({ menuItemId: 'options' }, TAB);
  await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
  expect(createTab.mock.calls[0]?.[0].url).toMatch(/options\.html#site=backancity\.gov\.vn$/);
  stage.ranIn = [{ frameId: 0, result: 'Thu ngân sách\n215 tỷ đồng' }];
  executeScript.mockResolvedValueOnce(stage.ranIn);
  onMenu.emit({ menuItemId: 'check-selection', selectionText: 'Thu ngân sách 215 tỷ đồng', frameId: 0 }, TAB);
  await vi.waitFor(() => expect(createTab).toHaveBeenCalledTimes(2));
  const kept = Object.values(await session.area.get(null));
  expect(kept).toMatchObject([{ given: { text: 'Thu ngân sách\n215 tỷ đồng', url: TAB.url } }]);
});
