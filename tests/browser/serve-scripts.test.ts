import { beforeEach, expect, test, vi } from 'vitest';
import type { ScriptHandlers } from '../../lib/browser/serve-scripts.ts';
import { fakeEvent } from './fakes.ts';
import { api } from './message-api.ts';
import { ARTICLE, FROM_PAGE } from './page-messages.ts';

type Respond = (answer: unknown) => void;
vi.mock('wxt/browser', async () => await import('./message-api.ts'));
const { serveScripts } = await import('../../lib/browser/serve-scripts.ts');

const COUNTS = { differs: 5, missed: 0, apart: 0, reached: 0, agrees: 11 };
const handlers = {
  maybe: vi.fn<ScriptHandlers['maybe']>(),
  places: vi.fn<ScriptHandlers['places']>(),
  passages: vi.fn<ScriptHandlers['passages']>(),
  tooltip: vi.fn<ScriptHandlers['tooltip']>(),
  keys: vi.fn<ScriptHandlers['keys']>(),
  open: vi.fn<ScriptHandlers['open']>(),
  wish: vi.fn<ScriptHandlers['wish']>(),
  corrections: vi.fn<ScriptHandlers['corrections']>(),
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
  expect(handlers.maybe).toHaveBeenCalledWith(7, 'https://a.vn/');
  const reading = { indicator: 'poverty-rate' };
  const corrections = [{ start: 4, end: 7, reading }];
  expect(await send({ type: 'check', body: { article: ARTICLE, corrections } })).toEqual({
    ok: false,
    problem: { code: 'too-long' },
  });
  expect(handlers.check).toHaveBeenCalledWith(ARTICLE, corrections);
  expect(await send({ type: 'count', body: { counts: COUNTS } })).toEqual({ ok: true });
  expect(await send({ type: 'count', body: { counts: null } })).toEqual({ ok: true });
  expect(handlers.count.mock.calls).toEqual([
    [COUNTS, 7],
    [null, 7],
  ]);
});

test('what stands beside marks is put into the tab of the script that asks, and the keys are told', async () => {
  handlers.tooltip.mockResolvedValue({ ok: true });
  handlers.keys.mockResolvedValue({ ok: true, keys: { 'open-panel': 'Alt+K' } });
  expect(await send({ type: 'tooltip', body: null })).toEqual({ ok: true });
  expect(handlers.tooltip).toHaveBeenCalledWith(7);
  expect(await send({ type: 'keys', body: null })).toEqual({ ok: true, keys: { 'open-panel': 'Alt+K' } });
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
])('%s is refused', async (_what, article) => {
  const body = { article, corrections: [] };
  expect(await send({ type: 'check', body })).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(handlers.check).not.toHaveBeenCalled();
});

const READING = { period: '2016' };
test.each([
  ['no list', null],
  ['a place outside of the text', [{ start: 0, end: 99, reading: READING }]],
  ['a place that ends before it begins', [{ start: 3, end: 1, reading: READING }]],
  ['a reading that says nothing', [{ start: 0, end: 1, reading: {} }]],
  ['a reading that is none', [{ start: 0, end: 1, reading: { indicator: '<script>' } }]],
  ['more than a reader makes', Array.from({ length: 1001 }, () => ({ start: 0, end: 1, reading: READING }))],
])('corrections that are %s are refused', async (_what, corrections) => {
  const body = { article: ARTICLE, corrections };
  expect(await send({ type: 'check', body })).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(handlers.check).not.toHaveBeenCalled();
});

const PAGE = { address: 'https://a.vn/tin?id=7', title: 'Tin', canonical: null, ogUrl: 'https://a.vn/tin' };

test('a page is told the reader’s corrections of its own', async () => {
  handlers.corrections.mockResolvedValue({ ok: true, corrections: [] });
  expect(await send({ type: 'corrections', body: PAGE })).toEqual({ ok: true, corrections: [] });
  expect(handlers.corrections).toHaveBeenCalledWith(PAGE);
  const file = { ...PAGE, address: 'file:///home/a.html#x' };
  await send({ type: 'corrections', body: file }, { ...FROM_PAGE, url: 'file:///home/a.html' });
  expect(handlers.corrections).toHaveBeenLastCalledWith(file);
});

test.each([
  ['of another origin', { ...PAGE, address: 'https://b.vn/' }, FROM_PAGE],
  ['of another file', { ...PAGE, address: 'file:///etc/a.html' }, { ...FROM_PAGE, url: 'file:///home/a.html' }],
  ['that the browser gives no address of', PAGE, { ...FROM_PAGE, url: undefined }],
  ['without a title', { ...PAGE, title: 7 }, FROM_PAGE],
  ['that is none', null, FROM_PAGE],
])('of a page %s it is told nothing', async (_what, body, sender) => {
  expect(await send({ type: 'corrections', body }, sender)).toEqual({ ok: false, problem: { code: 'engine-failed' } });
  expect(handlers.corrections).not.toHaveBeenCalled();
});

test.each([
  null,
  {},
  { counts: 16 },
  { counts: { ...COUNTS, differs: -1 } },
  { counts: { ...COUNTS, agrees: 1.5 } },
  { counts: { differs: 5 } },
])('%j counts nothing', async (body) => {
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
  expect(await send({ type: 'check', body: { article: ARTICLE, corrections: [] } })).toEqual({
    ok: false,
    problem: { code: 'engine-failed' },
  });
});
