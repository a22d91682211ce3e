import { beforeEach, expect, test, vi } from 'vitest';
import type { ScriptHandlers } from '../../lib/browser/serve-scripts.ts';
import { fakeEvent } from './fakes.ts';

type Respond = (answer: unknown) => void;
const { api } = vi.hoisted(() => ({
  api: { onMessage: null as unknown as ReturnType<typeof fakeEvent<[unknown, unknown, (answer: unknown) => void]>> },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      get onMessage() {
        return api.onMessage;
      },
    },
  },
}));
const { servePanel, serveScripts } = await import('../../lib/browser/serve-scripts.ts');

const FROM_PAGE = { id: 'us', url: 'https://a.vn/', frameId: 0, tab: { id: 7, windowId: 3 } };
const ARTICLE = {
  title: 'Tin',
  text: 'Tin\nMột',
  blocks: [
    { kind: 'title', start: 0, end: 3, depth: 0 },
    { kind: 'paragraph', start: 4, end: 7, depth: 0 },
  ],
  tables: [],
  looks: [],
  published: null,
  lang: 'vi',
  url: 'https://a.vn/',
};
const handlers = {
  maybe: vi.fn<ScriptHandlers['maybe']>(),
  places: vi.fn<ScriptHandlers['places']>(),
  passages: vi.fn<ScriptHandlers['passages']>(),
  open: vi.fn<ScriptHandlers['open']>(),
  wish: vi.fn<ScriptHandlers['wish']>(),
  check: vi.fn<ScriptHandlers['check']>(),
  count: vi.fn<ScriptHandlers['count']>(),
};

/** What the sender of a message gets back; undefined when nobody here answers. */
async function send(message: unknown, sender: unknown = FROM_PAGE): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const kept = api.onMessage.emit(message, sender, resolve as Respond);
  return kept.includes(true) ? promise : undefined;
}

beforeEach(() => {
  vi.resetAllMocks();
  handlers.maybe.mockResolvedValue({ ok: true });
  handlers.places.mockResolvedValue({ ok: true });
  handlers.open.mockResolvedValue({ ok: true });
  handlers.wish.mockResolvedValue({ ok: true });
  handlers.count.mockResolvedValue({ ok: true });
  handlers.check.mockResolvedValue({ ok: false, problem: { code: 'too-long' } });
  api.onMessage = fakeEvent();
  serveScripts(handlers);
});

test('a script in a page is served, with its tab', async () => {
  expect(await send({ type: 'maybe', body: null })).toEqual({ ok: true });
  expect(handlers.maybe).toHaveBeenCalledWith(7);
  expect(await send({ type: 'check', body: ARTICLE })).toEqual({ ok: false, problem: { code: 'too-long' } });
  expect(handlers.check).toHaveBeenCalledWith(ARTICLE);
  expect(await send({ type: 'count', body: { comparable: 16 } })).toEqual({ ok: true });
  expect(await send({ type: 'count', body: { comparable: null } })).toEqual({ ok: true });
  expect(handlers.count.mock.calls).toEqual([
    [16, 7],
    [null, 7],
  ]);
});

test('what the reader wants a note on is taken for its tab, and the panel opened in its window within the message', async () => {
  const wish = {
    kind: 'passage',
    url: 'https://a.vn/',
    passage: { quote: 'Một', selectors: [{ type: 'TextQuoteSelector', exact: 'Một' }] },
  };
  api.onMessage.emit({ type: 'open', body: null }, FROM_PAGE, () => {});
  expect(handlers.open).toHaveBeenCalledWith(3);
  expect(await send({ type: 'wish', body: wish })).toEqual({ ok: true });
  expect(handlers.wish).toHaveBeenCalledWith(wish, 7);
});

test.each([
  null,
  { kind: 'passage', url: 'https://a.vn/' },
  { kind: 'passage', url: 'https://a.vn/', passage: { quote: 'x'.repeat(300_000), selectors: [] } },
  { kind: 'page', url: 5, instead: null },
  { kind: 'page', url: 'https://a.vn/', instead: 'because' },
])('what is no wish is refused: %#', async (body) => {
  expect(await send({ type: 'wish', body })).toMatchObject({ ok: false });
  expect(handlers.wish).not.toHaveBeenCalled();
});

test.each([
  ['another extension', { ...FROM_PAGE, id: 'them' }],
  ['a page of this extension', { ...FROM_PAGE, url: 'chrome-extension://us/sidepanel.html' }],
  ['a frame of the page', { ...FROM_PAGE, frameId: 3 }],
  ['nobody with a tab', { id: 'us', frameId: 0 }],
])('%s is not', async (_who, sender) => {
  expect(await send({ type: 'maybe', body: null }, sender)).toBeUndefined();
  expect(handlers.maybe).not.toHaveBeenCalled();
});

test.each([
  ['no article', null],
  ['an article without blocks', { ...ARTICLE, blocks: undefined }],
  ['a block that ends outside the text', { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 0, end: 99, depth: 0 }] }],
  ['a block that ends before it begins', { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 3, end: 1, depth: 0 }] }],
  ['an offset that is no whole number', { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 0.5, end: 1, depth: 0 }] }],
  ['a head of no level', { ...ARTICLE, blocks: [{ kind: 'heading', start: 0, end: 3, depth: 0, level: 'deep' }] }],
  ['a text beyond any page', { ...ARTICLE, text: 'x'.repeat(1_000_001) }],
])('%s is refused', async (_what, body) => {
  expect(await send({ type: 'check', body })).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(handlers.check).not.toHaveBeenCalled();
});

test.each([null, {}, { comparable: -1 }, { comparable: 1.5 }, { comparable: '16' }])('%j is no count', async (body) => {
  expect(await send({ type: 'count', body })).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(handlers.count).not.toHaveBeenCalled();
});

test('a message of another kind or shape is left to others', async () => {
  for (const message of [
    null,
    'maybe',
    { type: 'maybe' },
    { type: 'page-ready', body: null },
    { type: '__proto__', body: 1 },
  ]) {
    expect(await send(message)).toBeUndefined();
  }
});

test('a handler that fails is an answer too', async () => {
  handlers.check.mockRejectedValue(new Error('broken'));
  expect(await send({ type: 'check', body: ARTICLE })).toEqual({ ok: false, problem: { code: 'engine-failed' } });
});

test('the sources are for the extension’s own pages', () => {
  api.onMessage = fakeEvent();
  servePanel(() => ({ ok: false, problem: { code: 'engine-failed' } }));
  const respond = vi.fn();
  const ask = { type: 'sources', body: null };
  api.onMessage.emit(ask, FROM_PAGE, respond);
  api.onMessage.emit(ask, { id: 'them', url: 'chrome-extension://them/x.html' }, respond);
  api.onMessage.emit(
    { type: 'page-ready', body: null },
    { id: 'us', url: 'chrome-extension://us/sidepanel.html' },
    respond,
  );
  expect(respond).not.toHaveBeenCalled();
  api.onMessage.emit(ask, { id: 'us', url: 'chrome-extension://us/sidepanel.html' }, respond);
  expect(respond).toHaveBeenCalledWith({ ok: false, problem: { code: 'engine-failed' } });
});
