import { beforeEach, expect, test, vi } from 'vitest';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'us' as string | undefined, sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { announce, ask } = await import('../../lib/browser/ask.ts');

beforeEach(() => {
  runtime.id = 'us';
  runtime.sendMessage.mockReset();
});

test('the answer of the background is handed on', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: true });
  expect(await ask('maybe', null)).toEqual({ ok: true });
  expect(runtime.sendMessage.mock.calls).toEqual([[{ type: 'maybe', body: null }]]);
});

test('a failure the background names is an answer too', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, problem: { code: 'engine-failed' } });
  expect(await ask('maybe', null)).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

test.each([
  [
    'was stopped while it worked',
    () => Promise.reject(new Error('The message port closed before a response was received.')),
  ],
  ['did not answer', () => Promise.resolve(undefined)],
  ['answered with something else', () => Promise.resolve({ report: 1 })],
])('a background that %s is asked once more', async (_what, first) => {
  runtime.sendMessage.mockImplementationOnce(first).mockResolvedValueOnce({ ok: true });
  expect(await ask('maybe', null)).toEqual({ ok: true });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that never answers is a problem, after two calls', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect(await ask('maybe', null)).toEqual({ ok: false, problem: { code: 'background-gone' } });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('an extension that is gone is not called, and said to be gone', async () => {
  runtime.id = undefined;
  expect(await ask('maybe', null)).toEqual({ ok: false, problem: { code: 'extension-gone' } });
  announce('page-ready', null);
  expect(runtime.sendMessage).not.toHaveBeenCalled();
});

test('an extension that goes during the call is not called again', async () => {
  runtime.sendMessage.mockImplementationOnce(async () => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  expect(await ask('maybe', null)).toEqual({ ok: false, problem: { code: 'extension-gone' } });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

test('that nobody hears an announcement is no error', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect(() => announce('page-refused', { tabId: 7, code: 'browser-page' })).not.toThrow();
  expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'page-refused', body: { tabId: 7, code: 'browser-page' } });
});
