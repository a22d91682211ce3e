import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { hasMarks, keepMarkSettings, onMarkSettings, readMarkSettings, toggleMarks } = await import(
  '../../lib/browser/mark-settings.ts'
);
const { isHintDue, keepHinted } = await import('../../lib/browser/mark-hint.ts');

const HERE = 'backancity.gov.vn';
let local: ReturnType<typeof fakeStorage>['area'];
beforeEach(() => {
  const storage = fakeStorage('local');
  local = storage.area;
  api['storage'] = { local, onChanged: storage.onChanged };
});

test('a new reader has marks on what is compared, with words beside the pointer, on every site', async () => {
  const settings = await readMarkSettings();
  expect(settings).toEqual({ marked: 'comparable', tooltip: true, offSites: [] });
  expect(hasMarks(settings, HERE)).toBe(true);
  await local.set({ marks: { marked: 'some', offSites: [5, HERE] } });
  expect(await readMarkSettings()).toEqual({ marked: 'comparable', tooltip: true, offSites: [HERE] });
  local.get = () => Promise.reject(new Error('broken'));
  expect(await readMarkSettings()).toEqual({ marked: 'comparable', tooltip: true, offSites: [] });
});

test('a site’s marks go and come back; another site, and what else was chosen, stays', async () => {
  await keepMarkSettings({ marked: 'all', offSites: ['baobackan.vn'] });
  const heard = vi.fn();
  onMarkSettings(heard);
  expect(await toggleMarks(HERE)).toBe(false);
  const off = await readMarkSettings();
  expect(off).toEqual({ marked: 'all', tooltip: true, offSites: ['baobackan.vn', HERE] });
  expect([hasMarks(off, HERE), hasMarks(off, 'example.com')]).toEqual([false, true]);
  expect(heard).toHaveBeenLastCalledWith(off);
  expect(await toggleMarks(HERE)).toBe(true);
  expect(await readMarkSettings()).toEqual({ marked: 'all', tooltip: true, offSites: ['baobackan.vn'] });
});

test('where there were none anywhere, asking for them on one site brings them back', async () => {
  await keepMarkSettings({ marked: 'none', offSites: [HERE] });
  expect(hasMarks(await readMarkSettings(), 'example.com')).toBe(false);
  expect(await toggleMarks(HERE)).toBe(true);
  expect(await readMarkSettings()).toEqual({ marked: 'comparable', tooltip: true, offSites: [] });
});

test('whose lines these are is told until the reader has heard it once', async () => {
  expect(await isHintDue()).toBe(true);
  keepHinted();
  await vi.waitFor(async () => expect(await isHintDue()).toBe(false));
  local.get = () => Promise.reject(new Error('broken'));
  expect(await isHintDue()).toBe(false);
});
