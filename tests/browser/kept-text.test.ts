import { beforeEach, expect, test, vi } from 'vitest';
import { NO_TEXT, type TextDraft } from '../../lib/session/text-source.ts';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { forgetText, keepText, KEPT_TEXT, readKeptText } = await import('../../lib/browser/kept-text.ts');
const { keepMissingSettings, readSettings } = await import('../../lib/browser/all-settings.ts');

let local: ReturnType<typeof fakeStorage>['area'];
beforeEach(() => {
  const storage = fakeStorage('local');
  local = storage.area;
  api['storage'] = { local };
});

const TYPED: TextDraft = {
  ...NO_TEXT,
  source: { kind: 'text', text: 'Thu 96 tỷ đồng' },
  title: 'Tin',
  isOnlyHere: true,
};
const READ: TextDraft = {
  ...NO_TEXT,
  source: { kind: 'article', article: articleFromText({ text: 'Một\nHai' }) },
  from: { kind: 'file', name: 'a.html', url: null },
};

test.each([
  ['typed', TYPED],
  ['read from HTML', READ],
])('a text that was %s is there again, until it is forgotten', async (_name, draft) => {
  expect(await readKeptText()).toBeNull();
  expect(await keepText(draft)).toBe(true);
  expect(await readKeptText()).toEqual(draft);
  await forgetText();
  expect(await readKeptText()).toBeNull();
});

test('no backup takes it along', async () => {
  await keepText(TYPED);
  await local.set({ lang: 'vi' });
  expect(await readSettings()).toEqual({ lang: 'vi' });
});

test('what is too long is not kept, and what somebody else wrote there is no text', async () => {
  expect(await keepText({ ...TYPED, source: { kind: 'text', text: 'x'.repeat(LONGEST_ARTICLE + 1) } })).toBe(false);
  for (const value of [null, 5, {}, { ...TYPED, source: { kind: 'article', article: { text: 5 } } }]) {
    await local.set({ [KEPT_TEXT]: value });
    expect(await readKeptText()).toBeNull();
  }
});

test('storage that takes nothing is said', async () => {
  api['storage'] = { local: { set: () => Promise.reject(new Error('full')) } };
  expect(await keepText(TYPED)).toBe(false);
});

test('of a backup are kept the settings that there are, and nothing else that stands in its file', async () => {
  const settings = {
    lang: 'en',
    badge: false,
    marks: { shown: 'all' },
    'kept-text': TYPED,
    backup: 5,
    junk: 'x'.repeat(1000),
  };
  await local.set({ lang: 'vi' });
  expect(await keepMissingSettings(settings)).toBe(true);
  expect(await local.get(null)).toEqual({ lang: 'vi', badge: false, marks: { shown: 'all' } });
  expect(await keepMissingSettings(settings)).toBe(false);
});
