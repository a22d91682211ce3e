import { beforeEach, expect, test, vi } from 'vitest';
import { builtInMatches } from '../../lib/session/built-in-sites.ts';
import { fakeEvent, fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { askForSites, giveBackSites, onSiteAccess, readSiteAccess, seesHost } = await import(
  '../../lib/browser/site-access.ts'
);
const { keepSite, onSitesOff, readSitesOff } = await import('../../lib/browser/site-settings.ts');

const OURS = builtInMatches();
const request = vi.fn(async (_asked: object) => true);
const remove = vi.fn(async (_asked: object) => true);
let origins: string[];
let onAdded: ReturnType<typeof fakeEvent<[{ origins?: string[] }]>>;
let onRemoved: typeof onAdded;
let local: ReturnType<typeof fakeStorage>['area'];

beforeEach(() => {
  origins = [...OURS];
  onAdded = fakeEvent();
  onRemoved = fakeEvent();
  const storage = fakeStorage('local');
  local = storage.area;
  Object.assign(api, {
    permissions: { getAll: async () => ({ origins }), request, remove, onAdded, onRemoved },
    storage: { local, onChanged: storage.onChanged },
  });
});

test('at first nothing is added, and no site withheld', async () => {
  expect(await readSiteAccess()).toEqual({ everywhere: false, added: [], withheld: [] });
});

test('what the reader has added, that he lets us see everything, and what he withholds are told apart', async () => {
  origins.push('*://*.vnexpress.net/*', '*://*.nhandan.vn/*');
  origins.splice(origins.indexOf('*://*.baobackan.vn/*'), 1);
  expect(await readSiteAccess()).toEqual({
    everywhere: false,
    added: ['*://*.nhandan.vn/*', '*://*.vnexpress.net/*'],
    withheld: ['bac-kan-newspaper'],
  });
  expect(await seesHost('m.vnexpress.net')).toBe(true);
  expect(await seesHost('tuoitre.vn')).toBe(false);
  origins.push('*://*/*');
  expect(await readSiteAccess()).toMatchObject({ everywhere: true, withheld: [] });
  expect(await seesHost('tuoitre.vn')).toBe(true);
});

test('a browser that does not tell lets us see nothing', async () => {
  Object.assign(api, { permissions: { getAll: () => Promise.reject(new Error('broken')) } });
  expect(await readSiteAccess()).toMatchObject({ everywhere: false, added: [] });
  expect(await seesHost('vnexpress.net')).toBe(false);
});

test('asking begins within the click; a browser that refuses is a no', async () => {
  const asked = askForSites(['*://*.vnexpress.net/*']);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.vnexpress.net/*'] });
  expect(await asked).toBe(true);
  request.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
  expect(await askForSites(['*://*/*'])).toBe(false);
  remove.mockRejectedValueOnce(new Error('You cannot remove required permissions'));
  expect(await giveBackSites(OURS)).toBe(false);
});

test('what is allowed and taken back is told, other permissions are none of it', () => {
  const added = vi.fn();
  const removed = vi.fn();
  onSiteAccess({ added, removed });
  onAdded.emit({ origins: ['*://*/*'] });
  onAdded.emit({});
  onRemoved.emit({ origins: [] });
  onRemoved.emit({ origins: ['*://*.vnexpress.net/*'] });
  expect([added.mock.calls, removed.mock.calls]).toEqual([[[['*://*/*']]], [[['*://*.vnexpress.net/*']]]]);
});

test('a built-in site is on until it is switched off, and whoever listens is told what changed', async () => {
  const heard = vi.fn();
  onSitesOff(heard);
  expect(await readSitesOff()).toEqual([]);
  await keepSite('bac-kan-newspaper', false);
  await keepSite('bac-kan-newspaper', false);
  await keepSite('bac-kan-city-portal', false);
  expect(await readSitesOff()).toEqual(['bac-kan-newspaper', 'bac-kan-city-portal']);
  await keepSite('bac-kan-newspaper', true);
  expect(heard).toHaveBeenLastCalledWith(['bac-kan-city-portal'], ['bac-kan-newspaper', 'bac-kan-city-portal']);
  await local.set({ sitesOff: 'nonsense' });
  expect(await readSitesOff()).toEqual([]);
});
