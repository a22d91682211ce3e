import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Library } from '../../lib/browser/messages.ts';
import { createPackStore } from '../../lib/packs/store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./background-stage.ts')).api }));
// the build sets it to false; the test runner would make a word of that
vi.stubEnv('FIREFOX', '');
const { calls, local, onMessage, sendMessage, sendToTab } = await import('./background-stage.ts');
const { default: background } = await import('../../entrypoints/background.ts');
background.main();

const told = (type: string) =>
  sendToTab.mock.calls.filter(([, message]) => (message as { type: string }).type === type);

/** What the background answers a page of the extension. */
async function askAsOurs(type: string, body: unknown): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  onMessage.emit({ type, body }, { id: 'us', url: 'chrome-extension://us/sources.html' }, resolve);
  return promise;
}
const DISTRICT = JSON.parse(readFileSync('tests/fixtures/packs/pac-lung-2022-12.json', 'utf8')) as Pack;
const packStore = () =>
  createPackStore({ name: 'doi-chieu-packs', channel: new BroadcastChannel('doi-chieu-packs'), now: () => new Date() });
const idsOn = async (): Promise<readonly string[]> => {
  const { text } = (await askAsOurs('sources', null)) as { text: string };
  return (JSON.parse(text) as { packs: readonly Pack[] }).packs.map(({ id }) => id);
};
const BUILTIN = 'bac-kan-city-2016-12';

test('a document of the reader’s is used, and looked for, as soon as the background is told; and no more when it is off', async () => {
  const store = packStore();
  expect(await idsOn()).toEqual([BUILTIN]);
  await store.save(DISTRICT);
  expect(await askAsOurs('packs', null)).toEqual({ ok: true });
  expect(await idsOn()).toEqual([BUILTIN, DISTRICT.id]);
  const { noticed } = (await local.area.get('noticed')) as { noticed: { names: string[] } };
  expect(noticed.names).toEqual(expect.arrayContaining(['bac kan', 'pac lung']));
  expect(sendMessage).toHaveBeenCalledWith({ type: 'packs-changed', body: null });
  await vi.waitFor(() => expect(told('recheck')).toHaveLength(2));
  // pages that were not worth a look may be by now
  await vi.waitFor(() => expect(calls).toContain('/detector.js'));
  await store.switch(BUILTIN, false);
  await askAsOurs('packs', null);
  expect(await idsOn()).toEqual([DISTRICT.id]);
  expect(JSON.stringify(await local.area.get('noticed'))).not.toContain('bac kan');
  await store.switch(BUILTIN, true);
  await store.switch(DISTRICT.id, false);
  await askAsOurs('packs', null);
  expect(await idsOn()).toEqual([BUILTIN]);
  expect(await local.area.get('noticed')).toEqual({});
  await store.close();
});

test('the page of sources is told what comes with the extension, and what is wrong with what is kept', async () => {
  const store = packStore();
  await store.save({ ...DISTRICT, id: 'damaged', figures: 'none' as never });
  const library = (await askAsOurs('library', null)) as Library;
  expect(library.builtin.map(({ id }) => id)).toEqual([BUILTIN]);
  expect(library.faults).toEqual({ damaged: [expect.objectContaining({ path: 'figures' })] });
  await store.remove('damaged');
  await store.sweep(new Date('2100-01-01'));
  await store.close();
});
