import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { followToolbarButton } = await import('../../lib/browser/toolbar-button.ts');

let isOnToolbar: boolean;
const getUserSettings = async () => ({ isOnToolbar });
const told = vi.fn<(isOnToolbar: boolean | null) => void>();

beforeEach(() => {
  vi.clearAllMocks();
  isOnToolbar = false;
  const { window } = new JSDOM();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  for (const name of Object.keys(api)) delete api[name];
});

test('Chrome tells of each change', async () => {
  const onUserSettingsChanged = fakeEvent<[]>();
  api['action'] = { getUserSettings, onUserSettingsChanged };
  followToolbarButton(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false));
  isOnToolbar = true;
  onUserSettingsChanged.emit();
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true));
});

test('where nothing is told, it is asked when the reader is back', async () => {
  api['browserAction'] = { getUserSettings };
  followToolbarButton(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false));
  isOnToolbar = true;
  window.dispatchEvent(new window.Event('focus'));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true));
});

test('a browser that cannot say, or fails to, leaves it open', async () => {
  api['browserAction'] = {};
  followToolbarButton(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
  api['browserAction'] = { getUserSettings: () => Promise.reject(new Error('no')) };
  followToolbarButton(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(told).toHaveBeenLastCalledWith(null);
});
