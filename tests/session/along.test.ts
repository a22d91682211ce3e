import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportWords } from '../../components/texts/export-words.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import type { OutFile } from '../../lib/session/along-state.ts';
import { createBringBack } from '../../lib/session/bring-back.ts';
import { createTakeAlong } from '../../lib/session/take-along.ts';
import { putRaw } from '../notes/raw-database.ts';
import { sampleNote } from '../notes/sample-note.ts';

const now = () => new Date('2026-11-20T08:30:00Z');
const uuid = () => crypto.randomUUID();
const open: NoteStore[] = [];

/** A browser of its own: an empty database, and what it was given and keeps. */
function openBrowser() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const store = createNoteStore({ name: 'n', channel: new BroadcastChannel(uuid()), now, uuid });
  open.push(store);
  const files: OutFile[] = [];
  const copied: string[] = [];
  const settings: Record<string, unknown> = {};
  const copy = vi.fn(async (text: string) => copied.push(text) > 0);
  const along = createTakeAlong({
    store,
    now,
    uuid,
    save: (given) => void files.push(...given),
    copy,
    words: () => exportWords('vi'),
    settings: async () => settings,
  });
  const bring = createBringBack({
    store,
    now,
    keepSettings: async (kept) => void Object.assign(settings, kept),
    rest: async () => {},
  });
  return { store, along, bring, files, copied, copy, settings };
}

const QUOTE = { type: 'TextQuoteSelector', exact: '3,88%', prefix: 'hộ nghèo còn ', suffix: '.' };

type Browser = ReturnType<typeof openBrowser>;

const fileOf = ({ parts, type }: OutFile) => new Blob([...parts], { type });
const textOf = ({ parts }: OutFile) => parts.join('');

async function fill({ store }: Browser, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await store.add({ ...sampleNote(n), tags: ['kinh tế'], selectors: [QUOTE] }, null);
}

/** Everything in a store, as it is. */
async function contents({ store }: Browser) {
  const dumped = await Promise.all(
    (['notes', 'drafts', 'tombstones'] as const).map(async (name) => {
      const outcome = await store.dump(name, null, 10_000);
      return outcome.ok ? outcome.value.records : outcome;
    }),
  );
  return { notes: dumped[0], drafts: dumped[1], tombstones: dumped[2] };
}

let here: Browser;
beforeEach(() => {
  here = openBrowser();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

describe('taking out', () => {
  test('all of them as JSON-LD, more than one piece, without deleted ones', async () => {
    await fill(here, 230);
    const found = await here.store.get([sampleNote(3).id]);
    if (found.ok)
      await here.store.remove(
        sampleNote(3).id,
        found.value[0]!.heads.map(({ rev }) => rev),
      );
    await here.along.take('all', 'jsonld', 'file', 229);
    expect(here.along.state.value).toEqual({ phase: 'done', to: 'file', count: 229 });
    const [file] = here.files;
    expect(file?.name).toBe('ghi-chu-2026-11-20.jsonld');
    expect(JSON.parse(textOf(file!)).total).toBe(229);
  });

  test('some of them, in their order, as Markdown and CSV', async () => {
    await fill(here, 5);
    const some = [4, 1].map((n) => sampleNote(n).id);
    await here.along.take(some, 'markdown', 'clipboard', 2);
    const [text] = here.copied;
    expect(text!.indexOf('ghi chú 4')).toBeLessThan(text!.indexOf('ghi chú 1'));
    expect(text).not.toContain('ghi chú 2');
    await here.along.take(some, 'csv', 'file', 2);
    expect(textOf(here.files[0]!).trim().split('\r\n')).toHaveLength(3);
    expect(here.along.state.value).toEqual({ phase: 'done', to: 'file', count: 2 });
  });

  test('says that the clipboard did not take it', async () => {
    await fill(here, 1);
    here.copy.mockResolvedValue(false);
    await here.along.take('all', 'csv', 'clipboard', 1);
    expect(here.along.state.value).toEqual({ phase: 'failed', why: 'clipboard' });
  });

  test('says why the notes could not be read', async () => {
    const along = createTakeAlong({
      ...{ now, uuid, copy: here.copy, settings: async () => ({}), words: () => exportWords('en') },
      save: () => {
        throw new Error('nothing is to be saved');
      },
      store: { ...here.store, dump: async () => ({ ok: false, problem: 'broken' }) },
    });
    await along.take('all', 'csv', 'file', 1);
    expect(along.state.value).toEqual({ phase: 'failed', why: 'broken' });
    expect(await along.backUp(1)).toBe(false);
  });
});

describe('bringing in', () => {
  test('an export of all is the same notes in another browser, and nothing new when brought again', async () => {
    await fill(here, 3);
    await here.along.take('all', 'jsonld', 'file', 3);
    const before = await contents(here);
    const there = openBrowser();
    expect(await there.bring.bring(fileOf(here.files[0]!))).toBe(true);
    expect((await contents(there)).notes).toEqual(before.notes);
    await there.bring.bring(fileOf(here.files[0]!));
    expect(there.bring.state.value).toMatchObject({ phase: 'done', report: { counts: { new: 0, unchanged: 3 } } });
  });

  test('a backup is not said to be done before its file was handed over', async () => {
    await fill(here, 1);
    const phases: string[] = [];
    const along = createTakeAlong({
      ...{ store: here.store, now, uuid, copy: here.copy, settings: async () => ({}), words: () => exportWords('vi') },
      save: () => void phases.push(along.state.value.phase),
    });
    expect(await along.backUp(1)).toBe(true);
    expect([...phases, along.state.value.phase]).toEqual(['working', 'done']);
  });

  test('a backup brings back notes, drafts, settings, erased ones and what was damaged', async () => {
    await fill(here, 2);
    await here.store.keepDraft('https://a.example.com/1', {
      ...{ id: 'd', slot: 'page', base: [], text: 'nháp', tags: ['x'], target: null },
    });
    await putRaw('n', 'notes', [{ id: 'broken', page: 'https://a.example.com/', text: 'lời của tôi' }]);
    here.settings['lang'] = 'en';
    const before = await contents(here);
    expect(await here.along.backUp(2)).toBe(true);
    const there = openBrowser();
    await there.bring.bring(fileOf(here.files[0]!));
    expect(there.bring.state.value).toMatchObject({
      report: { kind: 'backup', counts: { new: 2, drafts: 1, damaged: 1, refused: 0 } },
    });
    expect(await contents(there)).toEqual(before);
    expect(there.settings).toEqual({ lang: 'en' });
  });

  test('a damaged record of a backup does not write over one that is here', async () => {
    await here.store.open();
    await putRaw('n', 'notes', [{ id: sampleNote(0).id, page: 'x', text: 'hỏng' }]);
    await here.along.backUp(0);
    const there = openBrowser();
    await fill(there, 1);
    const before = await contents(there);
    await there.bring.bring(fileOf(here.files[0]!));
    expect(await contents(there)).toEqual(before);
  });

  test.each([
    ['', 'empty'],
    ['xin chào', 'not-json'],
    ['{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCo', 'cut-off'],
    ['{"a":1}', 'not-notes'],
  ])('a file that is none changes nothing and is said to be none: %j', async (text, why) => {
    await fill(here, 1);
    const before = await contents(here);
    expect(await here.bring.bring(new Blob([text]))).toBe(false);
    expect(here.bring.state.value).toEqual({ phase: 'failed', why });
    expect(await contents(here)).toEqual(before);
  });

  test('a file that is too big is not even read', async () => {
    const text = vi.fn();
    await here.bring.bring({ size: 200 * 1024 * 1024, text });
    expect(here.bring.state.value).toEqual({ phase: 'failed', why: 'too-big' });
    expect(text).not.toHaveBeenCalled();
  });

  test('a file that the browser cannot read is said to be so', async () => {
    await here.bring.bring({ size: 10, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
    expect(here.bring.state.value).toEqual({ phase: 'failed', why: 'unreadable' });
  });
});
