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
    rest: async () => {},
  });
  const bring = createBringBack({
    store,
    now,
    keepSettings: async (kept) => Object.assign(settings, kept) === settings,
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

  test('rests on the way, so that a long list keeps nothing waiting', async () => {
    await fill(here, 30);
    let at = 0;
    const rest = vi.fn(async () => {});
    const along = createTakeAlong({
      ...{ store: here.store, uuid, copy: here.copy, settings: async () => ({}), words: () => exportWords('vi'), rest },
      // each look at the clock finds it five milliseconds on
      now() {
        at += 5;
        return new Date(at);
      },
      save: (given) => void here.files.push(...given),
    });
    await along.take('all', 'csv', 'file', 30);
    expect(textOf(here.files[0]!).trim().split('\r\n')).toHaveLength(31);
    expect(rest.mock.calls.length).toBeGreaterThan(5);
  });

  test('makes one file of what is asked for twice at once', async () => {
    await fill(here, 1);
    const made = await Promise.all([here.along.backUp(1), here.along.backUp(1)]);
    await Promise.all([here.along.take('all', 'csv', 'file', 1), here.along.take('all', 'csv', 'file', 1)]);
    expect(made).toEqual([true, false]);
    expect(here.files.map(({ name }) => name.replace(/.*\./, ''))).toEqual(['json', 'csv']);
  });

  test('comes to an end on the screen whatever is thrown on the way', async () => {
    await fill(here, 1);
    here.copy.mockRejectedValueOnce(new RangeError('Invalid string length'));
    await here.along.take('all', 'csv', 'clipboard', 1);
    expect(here.along.state.value).toEqual({ phase: 'failed', to: 'clipboard', why: 'broken' });
    await here.along.take('all', 'csv', 'file', 1);
    expect(here.along.state.value).toEqual({ phase: 'done', to: 'file', count: 1 });
  });

  test('says that the clipboard did not take it', async () => {
    await fill(here, 1);
    here.copy.mockResolvedValue(false);
    await here.along.take('all', 'csv', 'clipboard', 1);
    expect(here.along.state.value).toEqual({ phase: 'failed', to: 'clipboard', why: 'clipboard' });
  });

  test('says why the notes could not be read', async () => {
    const along = createTakeAlong({
      ...{ now, uuid, copy: here.copy, settings: async () => ({}), rest: async () => {} },
      words: () => exportWords('en'),
      save: () => {
        throw new Error('nothing is to be saved');
      },
      store: { ...here.store, dump: async () => ({ ok: false, problem: 'broken' }) },
    });
    await along.take('all', 'csv', 'file', 1);
    expect(along.state.value).toEqual({ phase: 'failed', to: 'file', why: 'broken' });
    expect(await along.backUp(1)).toBe(false);
    expect(along.state.value).toEqual({ phase: 'failed', to: 'backup', why: 'broken' });
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
      ...{ store: here.store, now, uuid, copy: here.copy, settings: async () => ({}), rest: async () => {} },
      words: () => exportWords('vi'),
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
      report: {
        kind: 'backup',
        inFile: { note: 2, draft: 1, damaged: 1 },
        counts: { new: 2, refused: 0 },
        drafts: { new: 1, unchanged: 0, beside: 0 },
        damaged: { new: 1, unchanged: 0, beside: 0 },
        settings: 'restored',
      },
    });
    expect(await contents(there)).toEqual(before);
    expect(there.settings).toEqual({ lang: 'en' });
  });

  test('an old backup says which of its notes were deleted since, and brings them back only when the reader wants them', async () => {
    await fill(here, 3);
    await here.along.backUp(3);
    const [file] = here.files;
    for (const n of [0, 1]) {
      const found = await here.store.get([sampleNote(n).id]);
      if (found.ok) await here.store.remove(sampleNote(n).id, [found.value[0]!.rev]);
    }
    await here.store.sweep(new Date('2100-01-01'));
    const texts = async () => {
      const found = await here.store.ofPage(sampleNote(0).page.url);
      return found.ok ? found.value.notes.map(({ note }) => note.text) : found;
    };
    expect(await here.bring.bring(fileOf(file!))).toBe(true);
    expect(here.bring.state.value).toMatchObject({
      report: { inFile: { note: 3 }, counts: { new: 0, unchanged: 1, 'deleted-here': 2 } },
      deleted: { phase: 'offered', count: 2 },
    });
    expect(await texts()).toEqual(['ghi chú 2']);
    expect(await here.bring.bringDeleted()).toBe(true);
    expect(here.bring.state.value).toMatchObject({ phase: 'done', deleted: { phase: 'back', count: 2 } });
    expect(await texts()).toEqual(['ghi chú 0', 'ghi chú 1', 'ghi chú 2']);
    expect(await here.bring.bringDeleted()).toBe(false);
    await here.bring.bring(fileOf(file!));
    expect(here.bring.state.value).toMatchObject({
      report: { counts: { unchanged: 3, 'deleted-here': 0 } },
      deleted: { phase: 'none' },
    });
  });

  test('a damaged record of a backup stands beside one that is here', async () => {
    await here.store.open();
    await putRaw('n', 'notes', [{ id: sampleNote(0).id, page: 'x', text: 'hỏng' }]);
    await here.along.backUp(0);
    const there = openBrowser();
    await fill(there, 1);
    const before = await contents(there);
    await there.bring.bring(fileOf(here.files[0]!));
    const after = await contents(there);
    expect(after.notes).toEqual(expect.arrayContaining(before.notes as unknown[]));
    expect(after.notes).toContainEqual(expect.objectContaining({ text: 'hỏng' }));
    expect(after.notes).toHaveLength(2);
    expect(there.bring.state.value).toMatchObject({ report: { damaged: { new: 0, unchanged: 0, beside: 1 } } });
    // the same file once more brings nothing
    await there.bring.bring(fileOf(here.files[0]!));
    expect(await contents(there)).toEqual(after);
    expect(there.bring.state.value).toMatchObject({ report: { damaged: { unchanged: 1, beside: 0 } } });
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
