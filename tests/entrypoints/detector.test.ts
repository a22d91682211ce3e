import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn(async (_message: unknown) => ({ ok: true })) }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'us', sendMessage } } }));
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
  expect(sendMessage).not.toHaveBeenCalled();
  Object.assign(document, { prerendering: false });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sendMessage).toHaveBeenCalledOnce();
});

// the last one: its detector goes on watching this document
test('of any other page nothing is said', async () => {
  await show(SPORT);
  detector.main();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sendMessage).not.toHaveBeenCalled();
});
