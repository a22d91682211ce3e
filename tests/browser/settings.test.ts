import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

const { api } = vi.hoisted(() => ({
  api: { ui: 'vi', accepted: ['vi'] as string[] | null, kept: {} as Record<string, unknown>, broken: false },
}));
const onChanged = fakeEvent<[Record<string, { newValue?: unknown }>, string]>();
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => api.ui,
      getAcceptLanguages: async () => api.accepted ?? Promise.reject(new Error('broken')),
    },
    storage: {
      get onChanged() {
        return onChanged;
      },
      local: {
        get: async () => (api.broken ? Promise.reject(new Error('broken')) : api.kept),
        set: async (values: object) =>
          api.broken ? Promise.reject(new Error('full')) : Object.assign(api.kept, values),
      },
    },
  },
}));
const { catchUp, keepLanguage, likelyLanguage, onLanguage, readLanguage } = await import(
  '../../lib/browser/settings.ts'
);

beforeEach(() => {
  api.ui = 'vi';
  api.accepted = ['vi'];
  api.kept = {};
  api.broken = false;
});

test.each([
  ['vi', ['vi-VN', 'en'], 'vi'],
  ['vi-VN', ['en'], 'vi'],
  ['en-GB', ['en-GB', 'en', 'vi'], 'vi'],
  ['en-US', ['en-US', 'vi-VN'], 'vi'],
  ['en-GB', ['en-GB', 'en'], 'en'],
  // Klingon, which nobody will offer
  ['tlh', ['tlh', 'en'], 'en'],
  ['tlh', [], 'en'],
  ['vi', null, 'vi'],
  ['en', null, 'en'],
  ['en', ['vie', 'ovi'], 'en'],
])('a browser in %s that asks for %o gets the screens in %s', async (ui, accepted, lang) => {
  api.ui = ui;
  api.accepted = accepted;
  expect(await readLanguage()).toBe(lang);
});

test('what it will probably be is known at once, by the languages that pages are told', () => {
  const languages = vi.spyOn(navigator, 'languages', 'get');
  api.ui = 'en-GB';
  languages.mockReturnValue(['en-GB', 'vi']);
  expect(likelyLanguage()).toBe('vi');
  languages.mockReturnValue(['en-GB', 'fr']);
  expect(likelyLanguage()).toBe('en');
});

test('the reader’s choice comes before the browser’s', async () => {
  keepLanguage('en');
  expect(await readLanguage()).toBe('en');
});

test('nonsense in the storage, or a broken one, is the same as no choice', async () => {
  api.kept = { lang: 'xx' };
  expect(await readLanguage()).toBe('vi');
  api.broken = true;
  expect(await readLanguage()).toBe('vi');
  expect(() => keepLanguage('en')).not.toThrow();
});

test('the choice of another window is heard', async () => {
  const heard = vi.fn();
  onLanguage(heard);
  keepLanguage('en');
  onChanged.emit({ lang: { newValue: 'en' } }, 'local');
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['en']]));
  onChanged.emit({ lang: { newValue: 'vi' } }, 'session');
  onChanged.emit({ other: { newValue: 'vi' } }, 'local');
  await readLanguage();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('so is one that came while a window was being drawn', async () => {
  const heard = vi.fn();
  keepLanguage('en');
  catchUp(heard, () => 'vi');
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['en']]));
});

test('but the reader’s own choice meanwhile stands', async () => {
  const heard = vi.fn();
  let spoken: 'vi' | 'en' = 'vi';
  catchUp(heard, () => spoken);
  spoken = 'en';
  await readLanguage();
  await readLanguage();
  expect(heard).not.toHaveBeenCalled();
});
