import { describe, expect, test, vi } from 'vitest';
import { sampleNote } from '../notes/sample-note.ts';
import { freshLists, idsOf, revsOf, textsOf } from './all-notes-lists.ts';

const { openWindow, openList, fill } = freshLists();

describe('changes', () => {
  test('a note is saved with its tags, found by its new words, and its draft is gone', async () => {
    await fill(2);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    const target = { on: 'note', id, base: revsOf(list, id) } as const;
    list.changes.type(target, { text: 'lời mới', tags: ['kinh tế'] });
    await list.changes.save(target, { text: 'lời mới', tags: ['kinh tế'] });
    await list.notes.ask({ query: 'kinh te moi' });
    expect(textsOf(list)).toEqual(['lời mới']);
    expect(list.changes.saves.value[`note:${id}`]).toEqual({ phase: 'saved' });
    await list.drafts.load();
    expect(list.drafts.list.value).toEqual([]);
  });

  test('a note that is changed stays where it is listed until something is asked anew', async () => {
    await fill(3);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    const before = idsOf(list);
    expect(before.at(-1)).toBe(id);
    await list.changes.save({ on: 'note', id, base: revsOf(list, id) }, { text: 'lời mới', tags: ['mới'] });
    expect(idsOf(list)).toEqual(before);
    expect(textsOf(list).at(-1)).toBe('lời mới');
    expect(list.notes.listing.value!.facets!.tag).toContainEqual({ value: 'mới', count: 1 });
    await list.notes.ask({});
    expect(idsOf(list)[0]).toBe(id);
  });

  test('a text that was typed and not saved is in the editor of the next window', async () => {
    await fill(1);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    list.changes.type({ on: 'note', id, base: revsOf(list, id) }, { text: 'dở dang', tags: [] });
    list.changes.flush();
    const next = openList();
    await next.notes.load();
    await vi.waitFor(async () => {
      await next.drafts.load();
      expect(next.changes.drafts.value[`note:${id}`]).toEqual({ text: 'dở dang', tags: [] });
    });
    await next.changes.save({ on: 'note', id, base: revsOf(next, id) }, { text: 'xong', tags: [] });
    expect(textsOf(next)).toEqual(['xong']);
    expect(next.drafts.list.value).toEqual([]);
  });

  test('two windows that change one note keep both texts; the reader keeps one, or both', async () => {
    await fill(1);
    const { id } = sampleNote(0);
    const [one, other] = [openList(), openList()];
    await Promise.all([one.notes.load(), other.notes.load()]);
    const base = revsOf(one, id);
    await one.changes.save({ on: 'note', id, base }, { text: 'bản một', tags: [] });
    await other.changes.save({ on: 'note', id, base }, { text: 'bản hai', tags: [] });
    const heads = other.notes.words.value.get(id)!.heads;
    expect(new Set(heads.map(({ note }) => note.text))).toEqual(new Set(['bản một', 'bản hai']));
    for (const query of ['bản một', 'bản hai']) {
      await other.notes.ask({ query });
      expect(idsOf(other)).toEqual([id]);
    }
    await other.notes.ask({ query: '' });
    await other.changes.keepBoth(id);
    expect(new Set(textsOf(other))).toEqual(new Set(['bản một', 'bản hai']));
    expect(other.notes.total.value).toBe(2);
  });

  test('a note is deleted and brought back', async () => {
    await fill(2);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    await list.changes.remove(id, revsOf(list, id));
    expect(idsOf(list)).toEqual([sampleNote(1).id]);
    expect(list.notes.deleted.value.map(({ note }) => note.id)).toEqual([id]);
    await list.changes.restore(id);
    expect(idsOf(list)).toEqual([sampleNote(1).id, id]);
    expect(list.notes.deleted.value).toEqual([]);
  });

  test('a note that has other words by now is not deleted, and that is said', async () => {
    await fill(1);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    const seen = revsOf(list, id);
    await openWindow().rewrite({ id, base: seen, text: 'khác', tags: [], draft: null });
    await list.changes.remove(id, seen);
    expect(list.changes.saves.value[`note:${id}`]).toMatchObject({ phase: 'failed', why: 'changed' });
    expect(textsOf(list)).toEqual(['khác']);
  });

  test('a note that cannot be deleted or brought back is as it was, and no text is said to be lost', async () => {
    await fill(2);
    const [id, gone] = [sampleNote(0).id, sampleNote(1).id];
    const refused = async () => ({ ok: false, problem: 'full' }) as const;
    const list = openList({ ...openWindow(), remove: refused, restore: refused });
    await list.notes.load();
    await openWindow().remove(gone, revsOf(list, gone));
    await list.changes.remove(id, revsOf(list, id));
    await list.changes.restore(gone);
    for (const one of [id, gone])
      expect(list.changes.saves.value[`note:${one}`]).toEqual({ phase: 'failed', why: 'full', text: '', undone: true });
    expect(idsOf(list)).toContain(id);
  });

  test('what another window writes is shown', async () => {
    await fill(1);
    const list = openList();
    await list.notes.load();
    await openWindow().add(sampleNote(7, 'của cửa sổ kia'), null);
    await vi.waitFor(() => expect(textsOf(list)).toContain('của cửa sổ kia'));
    expect(list.notes.total.value).toBe(2);
  });

  test('words typed while a save runs change what was saved, and make no second version of it', async () => {
    await fill(1);
    const real = openWindow();
    let go = () => {};
    const held = new Promise<void>((done) => {
      go = done;
    });
    const list = openList({ ...real, rewrite: (what) => held.then(() => real.rewrite(what)) });
    await list.notes.load();
    const { id } = sampleNote(0);
    const target = { on: 'note', id, base: revsOf(list, id) } as const;
    list.changes.type(target, { text: 'một', tags: [] });
    const saving = list.changes.save(target, { text: 'một', tags: [] });
    list.changes.type(target, { text: 'một, hai', tags: [] });
    go();
    await saving;
    expect(list.changes.drafts.value[`note:${id}`]).toEqual({ text: 'một, hai', tags: [] });
    await list.changes.save(target, { text: 'một, hai', tags: [] });
    expect(list.notes.words.value.get(id)!.heads.map(({ note }) => note.text)).toEqual(['một, hai']);
    expect(list.changes.drafts.value[`note:${id}`]).toBeUndefined();
    await list.drafts.load();
    expect(list.drafts.list.value).toEqual([]);
  });

  test('two saves at once of one note are one after the other', async () => {
    await fill(1);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    const target = { on: 'note', id, base: revsOf(list, id) } as const;
    list.changes.type(target, { text: 'một', tags: [] });
    const first = list.changes.save(target, { text: 'một', tags: [] });
    list.changes.type(target, { text: 'hai', tags: [] });
    await Promise.all([first, list.changes.save(target, { text: 'hai', tags: [] })]);
    expect(list.notes.words.value.get(id)!.heads.map(({ note }) => note.text)).toEqual(['hai']);
  });

  test('a text that cannot be kept while it is typed is said, offered, and tried again', async () => {
    await fill(1);
    const real = openWindow();
    let full = true;
    const list = openList({
      ...real,
      keepDraft: (url, draft) => (full ? Promise.resolve({ ok: false, problem: 'full' }) : real.keepDraft(url, draft)),
    });
    await list.notes.load();
    const { id } = sampleNote(0);
    const key = `note:${id}`;
    list.changes.type({ on: 'note', id, base: revsOf(list, id) }, { text: 'dở dang', tags: [] });
    await vi.waitFor(() =>
      expect(list.changes.saves.value[key]).toEqual({ phase: 'failed', why: 'full', text: 'dở dang' }),
    );
    full = false;
    list.changes.retry();
    await vi.waitFor(() => expect(list.changes.saves.value[key]).toBeUndefined());
    await list.drafts.load();
    expect(list.drafts.list.value.map(({ draft }) => draft.text)).toEqual(['dở dang']);
  });

  test('a text that was never typed and cannot be saved stays a draft', async () => {
    await fill(1);
    const list = openList({
      ...openWindow(),
      rewrite: () => Promise.resolve({ ok: false, problem: 'full' }),
    });
    await list.notes.load();
    const { id } = sampleNote(0);
    await list.changes.save({ on: 'note', id, base: revsOf(list, id) }, { text: 'lời mới', tags: [] });
    expect(list.changes.saves.value[`note:${id}`]).toEqual({ phase: 'failed', why: 'full', text: 'lời mới' });
    expect(list.changes.drafts.value[`note:${id}`]).toEqual({ text: 'lời mới', tags: [] });
  });

  test('a text that is too long stays a draft', async () => {
    await fill(1);
    const list = openList();
    await list.notes.load();
    const { id } = sampleNote(0);
    const text = 'a'.repeat(100_001);
    await list.changes.save({ on: 'note', id, base: revsOf(list, id) }, { text, tags: [] });
    expect(list.changes.saves.value[`note:${id}`]).toMatchObject({ phase: 'failed', why: 'long', text });
    expect(textsOf(list)).toEqual(['ghi chú 0']);
  });
});
