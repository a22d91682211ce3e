import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { sendMessage, getSettings } = vi.hoisted(() => ({
  sendMessage: vi.fn(async (_message: unknown) => ({ ok: true })),
  getSettings: vi.fn(async (_key: string): Promise<Record<string, unknown>> => ({})),
}));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'us', sendMessage }, storage: { local: { get: getSettings } } },
}));
const { default: detector } = await import('../../entrypoints/detector.ts');

const ABOUT_IT = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';
const SPORT = 'Giải bóng chuyền các câu lạc bộ khai mạc sáng nay với tám đội tham dự.';

async function show(text: string): Promise<void> {
  const article = document.createElement('article');
  article.textContent = text;
  document.body.replaceChildren(article);
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  getSettings.mockReset().mockResolvedValue({});
  document.title = 'Tin';
});
afterEach(() => void vi.useRealTimers());

test('of a page that may be about it, the background is told once', async () => {
  await show(ABOUT_IT);
  detector.main();
  await show(`${ABOUT_IT} ${ABOUT_IT}`);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage.mock.calls).toEqual([[{ type: 'maybe', body: null }]]);
});

test('a page that fills itself later is looked at again', async () => {
  await show('Đang tải ...');
  detector.main();
  await show(ABOUT_IT);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('a page that is loaded ahead, unseen, waits for its reader', async () => {
  Object.assign(document, { prerendering: true });
  await show(ABOUT_IT);
  detector.main();
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).not.toHaveBeenCalled();
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledOnce();
});

/** The settings, by the key that is asked for. */
const settings = (kept: Record<string, unknown>) =>
  getSettings.mockImplementation((async (key: string) => ({ [key]: kept[key] })) as never);

test('a built-in site that the reader has switched off is not read at all; of another site nobody asks whether it is', async () => {
  await show(ABOUT_IT);
  const read = vi.spyOn(document, 'title', 'get');
  vi.stubGlobal('location', { hostname: 'www.backancity.gov.vn' });
  settings({ sitesOff: ['bac-kan-city-portal'] });
  detector.main();
  await vi.advanceTimersByTimeAsync(1000);
  expect(read).not.toHaveBeenCalled();
  expect(sendMessage).not.toHaveBeenCalled();
  settings({ sitesOff: ['thai-nguyen-newspaper'] });
  detector.main();
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenCalledOnce();
  vi.stubGlobal('location', { hostname: 'vnexpress.net' });
  getSettings.mockClear();
  detector.main();
  await vi.advanceTimersByTimeAsync(1000);
  expect(getSettings.mock.calls).toEqual([['noticed']]);
  vi.unstubAllGlobals();
  read.mockRestore();
});

const DISTRICT = 'Huyện Pác Lùng: chỉ tiêu năm 2022, trồng 865 ha rừng.';
test('what is looked for is what the reader’s documents are about', async () => {
  settings({ noticed: { names: ['pac lung'], subjects: ['rung'] } });
  await show(ABOUT_IT);
  detector.main();
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).not.toHaveBeenCalled();
  await show(DISTRICT);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test.each([{ names: 'pac lung', subjects: [] }, { names: [5], subjects: [] }, null, 7])(
  'what is kept and cannot be that (%j) is as if nothing were kept',
  async (noticed) => {
    settings({ noticed });
    await show(ABOUT_IT);
    detector.main();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sendMessage).toHaveBeenCalledOnce();
  },
);

// the last one: its detector goes on watching this document
test('of any other page nothing is said', async () => {
  await show(SPORT);
  detector.main();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage).not.toHaveBeenCalled();
});
