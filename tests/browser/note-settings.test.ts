import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { keepNoteSetting, onNoteSettings, readNoteSettings } = await import('../../lib/browser/note-settings.ts');

let local: ReturnType<typeof fakeStorage>['area'];
beforeEach(() => {
  const storage = fakeStorage('local');
  local = storage.area;
  api['storage'] = { local, onChanged: storage.onChanged };
});

test('everything is on until the reader has switched it off', async () => {
  expect(await readNoteSettings()).toEqual({ menus: true, button: true });
  await local.set({ noteMenus: 'nonsense', noteButton: null });
  expect(await readNoteSettings()).toEqual({ menus: true, button: true });
  local.get = () => Promise.reject(new Error('broken'));
  expect(await readNoteSettings()).toEqual({ menus: true, button: true });
});

test('a choice is kept, and every window hears of it', async () => {
  const heard = vi.fn();
  onNoteSettings(heard);
  await local.set({ lang: 'en' });
  keepNoteSetting('button', false);
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[{ menus: true, button: false }]]));
});
