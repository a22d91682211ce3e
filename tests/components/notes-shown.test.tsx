import { describe, expect, test } from 'vitest';
import type { NoteView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { notesTabTexts } from '../../components/texts/notes-tab.ts';
import { field, note, saying } from './note-on-card.ts';
import { doing, press, renderPanel, type, typed } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('notes that exist', () => {
  test('stand on their card, as text', () => {
    const panel = renderPanel({ notes: [note] });
    const item = panel.card(0)!.querySelector('[data-note]')!;
    expect(item.textContent).toContain('<b>phòng Tài chính</b>');
    expect(item.querySelector('b')).toBeNull();
    expect(item.querySelector('time')?.getAttribute('datetime')).toBe(note.created);
  });

  test('can be rewritten', async () => {
    const panel = renderPanel({ notes: [note] });
    await doing(() => panel.one('[data-note] button').click());
    const area = field(panel)!;
    expect(area.value).toBe(note.text);
    await doing(() => type(area, 'Đã hỏi'));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).toHaveBeenCalledWith({ on: 'note', id: note.id, base: ['r1'] }, typed('Đã hỏi'));
    await doing(() => {
      panel.signals.saves.value = { [`note:${note.id}`]: { phase: 'saved' } };
    });
    expect(field(panel)).toBeNull();
    expect((document.activeElement as HTMLElement).textContent).toBe('Sửa');
  });

  test('are deleted, and brought back', async () => {
    const panel = renderPanel({ notes: [note] });
    await doing(() => panel.all('[data-note] button')[1]?.click());
    expect(panel.events.onDeleteNote).toHaveBeenCalledWith(note.id, ['r1']);
    await doing(() => {
      panel.signals.notes.value = [{ ...note, deleted: true }];
    });
    expect(panel.words()).toContain('Đã xóa ghi chú.');
    expect(panel.words()).not.toContain('phòng Tài chính');
    const undo = document.activeElement as HTMLElement;
    expect(undo.textContent).toBe('Hoàn tác');
    await doing(() => undo.click());
    expect(panel.events.onUndoDelete).toHaveBeenCalledWith(note.id);
  });

  test('say when the figure on the page has changed, from what to what', () => {
    const panel = renderPanel({
      notes: [{ ...note, place: 'changed', quote: '251 tỷ đồng', quoteNow: '215 tỷ đồng' }],
    });
    expect(panel.one('.note-place').textContent).toBe(
      'Trang nay ghi “215 tỷ đồng”, lúc viết ghi chú là “251 tỷ đồng”.',
    );
  });

  test('whose place is gone are listed, with the words they stood on', () => {
    const lost: NoteView = { ...note, figureIndex: null, place: 'lost' };
    const panel = renderPanel({ notes: [lost] });
    const section = panel.one('[aria-labelledby="section-notes"]');
    expect(section.textContent).toContain('251 tỷ đồng');
    expect(section.textContent).toContain(note.text);
  });

  test('are shown even when the page cannot be checked', () => {
    const panel = renderPanel({ notes: [note], view: { kind: 'problem', code: 'engine-failed' } });
    expect(panel.words()).toContain(note.text);
  });
});

describe('notes that cannot be read', () => {
  test.each(['blocked', 'broken', 'full'] as const)('are said to be so, with what to do (%s)', async (problem) => {
    for (const lang of ['vi', 'en'] as const) {
      const { unread } = textsOf(lang).notes;
      const { none } = notesTabTexts(lang);
      const panel = renderPanel({ notesProblem: problem, lang });
      // what could not be read is not said to be none
      expect(panel.words()).not.toContain(none);
      expect(panel.root.querySelector('#tab-notes .tab-count')).toBeNull();
      const box = panel.one(`[data-notes-problem="${problem}"]`);
      expect(box.querySelector('[role=alert]')?.textContent).toBe(unread.title + unread.next[problem]);
      await doing(() => box.querySelector('button')?.click());
      expect(panel.events.onReadNotes).toHaveBeenCalledOnce();
      await doing(() => {
        panel.signals.notesProblem.value = null;
      });
      expect(panel.root.querySelector('.notes-problem')).toBeNull();
      expect(panel.words()).toContain(none);
      expect(panel.one('#tab-notes .tab-count').textContent).toBe('0');
    }
  });

  test('are said to be so on a page that cannot be checked as well', () => {
    const panel = renderPanel({ notesProblem: 'broken', view: { kind: 'problem', code: 'engine-failed' } });
    expect(panel.one('[data-notes-problem]').textContent).toContain('ghi chú');
  });
});

describe('a place that is not known', () => {
  const lost: NoteView = { ...note, figureIndex: null, place: 'unknown' };

  test('is said to be so, and not called gone', () => {
    for (const lang of ['vi', 'en'] as const) {
      const panel = renderPanel({ notes: [lost], lang });
      const words = panel.one('[aria-labelledby="section-notes"]').textContent;
      expect(words).toContain(note.text);
      expect(words).toContain(textsOf(lang).notes.unknown('251 tỷ đồng'));
      expect(words).not.toContain(textsOf(lang).notes.lostHint);
      panel.close();
    }
  });

  test('needs no word on the card of the figure where the note was', () => {
    const panel = renderPanel({ notes: [{ ...note, place: 'unknown' }] });
    expect(panel.card(0)?.querySelector('[data-note]')?.textContent).toContain(note.text);
    expect(panel.root.querySelector('.note-place')).toBeNull();
  });
});

describe('a note that another window changes', () => {
  test('while it is edited here: the reader is told, and what he saves is a change of the text he began with', async () => {
    const panel = renderPanel({ notes: [note] });
    await doing(() => panel.one('[data-note] button').click());
    expect(panel.words()).not.toContain(textsOf('vi').notes.changedElsewhere);
    await doing(() => {
      panel.signals.notes.value = [saying('Bản của cửa sổ kia', 'r2')];
    });
    expect(field(panel)?.value).toBe(note.text);
    expect(panel.words()).toContain(textsOf('vi').notes.changedElsewhere);
    await doing(() => type(field(panel)!, 'Bản ở đây'));
    await doing(() => press(field(panel)!, 'Enter', { ctrlKey: true }));
    const target = { on: 'note', id: note.id, base: ['r1'] };
    expect(panel.events.onDraft).toHaveBeenLastCalledWith(target, typed('Bản ở đây'));
    expect(panel.events.onSaveNote).toHaveBeenCalledWith(target, typed('Bản ở đây'));
  });

  test('at the same time is shown with both texts, which both languages say are kept', async () => {
    const [first, second] = [saying('Bản A', 'r1'), saying('Bản <b>B</b>', 'r2')];
    const apart: NoteView = { ...first, heads: [...first.heads, ...second.heads] };
    for (const lang of ['vi', 'en'] as const) {
      const saves = { [`note:${note.id}`]: { phase: 'saved', apart: true } } as const;
      const panel = renderPanel({ notes: [apart], saves, lang });
      const t = textsOf(lang).notes;
      const item = panel.one('[data-note]');
      expect(item.textContent).toContain(t.apart);
      expect(panel.all('[role=status]').map((status) => status.textContent)).toContain(t.apart);
      expect(panel.all('[data-note-head] .note-text').map((words) => words.textContent)).toEqual([
        'Bản A',
        'Bản <b>B</b>',
      ]);
      const buttons = [...item.querySelectorAll('button')];
      expect(buttons.map(({ textContent }) => textContent)).toEqual([t.keepThis, t.keepThis, t.keepAll(2)]);
      await doing(() => buttons[1]!.click());
      expect(panel.events.onChooseHead).toHaveBeenCalledExactlyOnceWith(note.id, 'r2', ['r1', 'r2']);
      await doing(() => buttons[2]!.click());
      expect(panel.events.onKeepBoth).toHaveBeenCalledExactlyOnceWith(note.id);
      await doing(() => {
        panel.signals.notes.value = [second];
      });
      expect((document.activeElement as HTMLElement).textContent).toBe(t.edit);
      panel.close();
    }
  });
});

describe('a note on a passage', () => {
  const passage = { id: 'p1', quote: 'thu ngân sách <b>đạt</b> 96%', selectors: [] };

  test.each([
    { kind: 'checked' as const, page: samplePage, fresh: true },
    { kind: 'problem' as const, code: 'no-article' as const },
  ])('that was begun has its quote and an editor, $kind', async (view) => {
    const panel = renderPanel({ passages: [passage], view });
    const item = panel.one('[data-passage="p1"]');
    expect(item.querySelector('blockquote')?.textContent).toBe(passage.quote);
    const area = item.querySelector('textarea')!;
    await doing(() => type(area, 'Hỏi'));
    expect(panel.events.onDraft).toHaveBeenLastCalledWith({ on: 'passage', id: 'p1' }, typed('Hỏi'));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).toHaveBeenCalledExactlyOnceWith({ on: 'passage', id: 'p1' }, typed('Hỏi'));
    panel.close();
  });

  test('and not written is let go when the editor is closed; with a draft it stays', async () => {
    const panel = renderPanel({ passages: [passage] });
    await doing(() => press(panel.one('[data-passage] textarea'), 'Escape'));
    expect(panel.events.onForgetPassage).toHaveBeenCalledExactlyOnceWith('p1');
    panel.close();

    const other = renderPanel({ passages: [passage], drafts: { 'passage:p1': typed('Dở') } });
    expect(other.root.querySelector('[data-passage] textarea')).toBeNull();
    await doing(() => other.one('[data-passage] button').click());
    expect(other.one<HTMLTextAreaElement>('[data-passage] textarea').value).toBe('Dở');
    await doing(() => press(other.one('[data-passage] textarea'), 'Escape'));
    expect(other.events.onForgetPassage).not.toHaveBeenCalled();
  });
});

test('ten thousand notes are drawn in portions', async () => {
  const many = (figureIndex: number | null) =>
    Array.from({ length: 10_000 }, (_, n): NoteView => ({ ...note, id: `${figureIndex}-${n}`, figureIndex }));
  const panel = renderPanel({ notes: [...many(0), ...many(null)] });
  const drawn = () =>
    [panel.card(0)!, panel.one('[aria-labelledby="section-notes"]')].map(
      (place) => place.querySelectorAll('[data-note], [data-note-line]').length,
    );
  expect(drawn()).toEqual([40, 40]);
  await doing(() =>
    panel
      .all('.portions-more')
      .find((more) => panel.card(0)?.contains(more))
      ?.click(),
  );
  expect(drawn()).toEqual([80, 40]);
});
