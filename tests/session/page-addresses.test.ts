import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeNote } from '../../lib/notes/note.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { notedPage } from '../../lib/session/noted-page.ts';
import { createPanelNotes } from '../../lib/session/panel-notes.ts';
import type { PageState } from '../../lib/session/state.ts';
import { typed } from './note-windows.ts';
import { report, TEXT } from './sample-report.ts';

// One article is met under several addresses. Its notes are kept under the one it says is its own, and those that were written
// before it was known are found under the one it was opened at: from the page's claims down to the database.

const OWN = 'https://backancity.gov.vn/hoi-nghi-lan-thu-7-ban-chap-hanh-120345.html';
const MOBILE = 'https://m.backancity.gov.vn/hoi-nghi-lan-thu-7-ban-chap-hanh-120345.html?utm_source=zalo';
const AMP = 'http://www.backancity.gov.vn/hoi-nghi-lan-thu-7-ban-chap-hanh-120345.html/amp#tai-day';
const BY_NUMBER = 'https://backancity.gov.vn/xem?id=120345';
const OTHER = 'https://backancity.gov.vn/mot-bai-hoan-toan-khac-99999.html';

const state = (url: string, canonical: string | null): PageState => ({
  phase: 'checked',
  report,
  text: TEXT,
  struck: [],
  title: 'Hội nghị lần thứ 7',
  url,
  claims: { canonical, ogUrl: null },
  lang: 'vi',
  fresh: true,
});

const now = () => new Date('2026-11-20T08:30:00Z');
const uuid = () => crypto.randomUUID();
const windows: { store: NoteStore; panel: ReturnType<typeof createPanelNotes> }[] = [];

/** A panel with a page in front of it. */
function openAt(url: string, canonical: string | null) {
  const store = createNoteStore({ name: 'n', channel: new BroadcastChannel('same-page'), now, uuid });
  const locate = async (notes: readonly unknown[]) => notes.map(() => ({ found: 'found', span: null }) as const);
  const parts = { store, locate, describe: async () => null, referenceQuote: () => null, now, uuid };
  const panel = createPanelNotes(parts, new AbortController().signal);
  panel.show(notedPage(state(url, canonical)));
  windows.push({ store, panel });
  return { store, panel, texts: () => panel.notes.value.map(({ text }) => text).sort() };
}

/** A note as it was kept before anything was known of the page's own address. */
const noteAt = (url: string, text: string) =>
  makeNote({ id: uuid(), at: now(), text, page: { url, title: '' }, selectors: [], figure: null });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  for (const { panel } of windows) panel.show(null);
  await Promise.all(windows.splice(0).map(({ store }) => store.close()));
});

test.each([
  ['its own address', OWN, OWN],
  ['the page for telephones', MOBILE, null],
  ['the page for telephones, which names its own', MOBILE, OWN],
  ['the AMP page', AMP, null],
  ['an address by number, which names its own', BY_NUMBER, OWN],
])('a note that was written at %s is there at the others', async (_what, url, canonical) => {
  const { panel } = openAt(url, canonical);
  await panel.save({ on: 'page' }, typed('viết ở một địa chỉ'));
  for (const [other, claim] of [
    [OWN, null],
    [MOBILE, OWN],
    [AMP, OWN],
    [BY_NUMBER, OWN],
  ] as const) {
    const { texts } = openAt(other, claim);
    await expect.poll(texts).toEqual(['viết ở một địa chỉ']);
  }
});

test('notes and drafts from before the page named its address are listed with those under it', async () => {
  const { store, panel } = openAt(OTHER, null);
  await store.add(noteAt(BY_NUMBER, 'từ trước'), null);
  await store.add(noteAt(OWN, 'về sau'), null);
  const draft = { base: [], tags: [], target: null };
  await store.keepDraft(BY_NUMBER, { ...draft, id: 'd1', slot: 'page', text: 'nháp từ trước' });
  expect(panel.notes.value).toEqual([]);
  const here = openAt(BY_NUMBER, OWN);
  await expect.poll(here.texts).toEqual(['từ trước', 'về sau']);
  expect(here.panel.drafts.value).toEqual({ page: typed('nháp từ trước') });
});

test('what another window changes under either address is seen', async () => {
  const here = openAt(BY_NUMBER, OWN);
  await expect.poll(here.texts).toEqual([]);
  const there = openAt(BY_NUMBER, null);
  await there.panel.save({ on: 'page' }, typed('ở địa chỉ mở'));
  await expect.poll(here.texts).toEqual(['ở địa chỉ mở']);
  const own = openAt(OWN, null);
  await own.panel.save({ on: 'page' }, typed('ở địa chỉ của trang'));
  await expect.poll(here.texts).toEqual(['ở địa chỉ mở', 'ở địa chỉ của trang'].sort());
});

test('a page that names another article gets none of its notes', async () => {
  const { store } = openAt(OTHER, null);
  await store.add(noteAt(OWN, 'của bài kia'), null);
  const { panel, texts } = openAt(OTHER, OWN);
  await panel.save({ on: 'page' }, typed('của bài này'));
  await expect.poll(texts).toEqual(['của bài này']);
});
