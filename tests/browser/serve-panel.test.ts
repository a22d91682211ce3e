import { expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';
import { api } from './message-api.ts';
import { ARTICLE, FROM_PAGE } from './page-messages.ts';

vi.mock('wxt/browser', async () => await import('./message-api.ts'));
const { servePanel } = await import('../../lib/browser/serve-scripts.ts');

const FAILED = { ok: false, problem: { code: 'engine-failed' } } as const;
const own = () => ({
  sources: vi.fn(async () => FAILED),
  terms: vi.fn(async () => FAILED),
  packs: vi.fn(async () => FAILED),
  library: vi.fn(async () => FAILED),
  readPack: vi.fn(async (_text: string) => FAILED),
  check: vi.fn(),
  compare: vi.fn(),
});

test.each([
  ['sources', null],
  ['terms', null],
  ['packs', null],
  ['library', null],
  ['read-pack', { text: '{}' }],
])('what a page of the extension asks for (%s) is for these alone', async (type, body) => {
  api.onMessage = fakeEvent();
  const handlers = own();
  servePanel(handlers);
  const respond = vi.fn();
  const ask = { type, body };
  api.onMessage.emit(ask, FROM_PAGE, respond);
  api.onMessage.emit(ask, { id: 'them', url: 'chrome-extension://them/x.html' }, respond);
  api.onMessage.emit(
    { type: 'page-ready', body: null },
    { id: 'us', url: 'chrome-extension://us/sidepanel.html' },
    respond,
  );
  expect(respond).not.toHaveBeenCalled();
  api.onMessage.emit(ask, { id: 'us', url: 'chrome-extension://us/sidepanel.html' }, respond);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(FAILED));
  const called = Object.values(handlers).filter((handler) => handler.mock.calls.length > 0);
  expect(called).toHaveLength(1);
});

test('a pack that is no text is refused before anybody reads it', async () => {
  api.onMessage = fakeEvent();
  const handlers = own();
  servePanel(handlers);
  const respond = vi.fn();
  api.onMessage.emit(
    { type: 'read-pack', body: { text: 5 } },
    { id: 'us', url: 'chrome-extension://us/sources.html' },
    respond,
  );
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(FAILED));
  expect(handlers.readPack).not.toHaveBeenCalled();
});

test('a text is checked for the extension’s own pages, and what is no article is refused', async () => {
  const CHECK = { article: ARTICLE, corrections: [] };
  api.onMessage = fakeEvent();
  const report = { engine: '1' };
  const check = vi.fn(async () => ({ ok: true, report }) as never);
  servePanel({ ...own(), check });
  const page = { id: 'us', url: 'chrome-extension://us/check.html' };
  const asked = (body: unknown, from: unknown) =>
    new Promise((resolve) => {
      const kept = api.onMessage.emit({ type: 'check', body }, from, resolve);
      if (!kept.includes(true)) resolve('nobody');
    });
  expect(await asked(CHECK, page)).toEqual({ ok: true, report });
  expect(check).toHaveBeenCalledWith(ARTICLE, []);
  expect(await asked({ article: { text: 5 }, corrections: [] }, page)).toEqual({
    ok: false,
    problem: { code: 'engine-failed' },
  });
  expect(await asked(CHECK, FROM_PAGE)).toBe('nobody');
  expect(await asked(CHECK, { id: 'them', url: 'chrome-extension://them/x.html' })).toBe('nobody');
  check.mockRejectedValueOnce(new Error('broken'));
  expect(await asked(CHECK, page)).toEqual({ ok: false, problem: { code: 'engine-failed' } });
});

test('two pages are compared for the panel alone, and only where they have the form of pages', async () => {
  api.onMessage = fakeEvent();
  const comparison = { pairs: [], only: { here: [], there: [] }, unknown: { here: 0, there: 0 } };
  const compare = vi.fn(async () => ({ ok: true, comparison }) as const);
  servePanel({ ...own(), compare });
  const panel = { id: 'us', url: 'chrome-extension://us/sidepanel.html' };
  const asked = (body: unknown, from: unknown) =>
    new Promise((resolve) => {
      const kept = api.onMessage.emit({ type: 'compare', body }, from, resolve);
      if (!kept.includes(true)) resolve('nobody');
    });
  const page = { text: 'Tin', figures: [], published: null };
  expect(await asked({ here: page, there: page }, panel)).toEqual({ ok: true, comparison });
  expect(await asked({ here: page, there: page }, FROM_PAGE)).toBe('nobody');
  const refused = { ok: false, problem: { code: 'engine-failed' } };
  for (const there of [null, { ...page, figures: [{ start: 0 }] }, { ...page, text: 5 }, { ...page, published: 5 }])
    expect(await asked({ here: page, there }, panel)).toEqual(refused);
  compare.mockRejectedValueOnce(new Error('no decimal'));
  expect(await asked({ here: page, there: page }, panel)).toEqual(refused);
});
