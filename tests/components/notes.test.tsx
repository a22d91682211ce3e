import { describe, expect, test } from 'vitest';
import type { NoteView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import type { Damaged } from '../../lib/notes/damaged.ts';
import { LONGEST_NOTE, LONGEST_TAG } from '../../lib/notes/note.ts';
import { doing, press, renderPanel, type, typed } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

const note: NoteView = {
  id: 'urn:uuid:1',
  heads: [{ rev: 'r1', text: 'Hỏi lại <b>phòng Tài chính</b>', tags: [], modified: '2026-11-20T02:30:00Z' }],
  figureIndex: 0,
  on: 'figure',
  at: 100,
  quote: '251 tỷ đồng',
  quoteNow: null,
  text: 'Hỏi lại <b>phòng Tài chính</b>',
  tags: [],
  created: '2026-11-20T02:30:00Z',
  modified: '2026-11-20T02:30:00Z',
  place: 'found',
  deleted: false,
};

/** The note with other words. */
const saying = (text: string, rev: string): NoteView => ({ ...note, text, heads: [{ ...note.heads[0]!, rev, text }] });

type Panel = ReturnType<typeof renderPanel>;
const button = (panel: Panel) => panel.card(0)!.querySelector<HTMLButtonElement>('[data-action="note"]')!;
const field = (panel: Panel) => panel.card(0)!.querySelector('textarea');
const open = async (panel: Panel) => {
  await doing(() => button(panel).click());
  return field(panel)!;
};

describe('writing a note', () => {
  test('the field takes the focus, and every keystroke goes out as a draft', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    expect(document.activeElement).toBe(area);
    expect(panel.card(0)?.querySelector('label')?.textContent).toContain('Chi ngân sách, 251 tỷ đồng');
    await doing(() => type(area, 'Hỏi'));
    expect(panel.events.onDraft).toHaveBeenLastCalledWith({ on: 'figure', figureIndex: 0 }, typed('Hỏi'));
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    'Enter with %o saves; without it, it is a new line',
    async (keys) => {
      const panel = renderPanel();
      const area = await open(panel);
      await doing(() => type(area, 'Hỏi lại'));
      expect(press(area, 'Enter').defaultPrevented).toBe(false);
      expect(panel.events.onSaveNote).not.toHaveBeenCalled();
      await doing(() => press(area, 'Enter', keys));
      expect(panel.events.onSaveNote).toHaveBeenCalledExactlyOnceWith(
        { on: 'figure', figureIndex: 0 },
        typed('Hỏi lại'),
      );
    },
  );

  test('Escape closes the editor and keeps the draft, which opens again', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => {
      type(area, 'Hỏi lại');
      panel.signals.drafts.value = { 'figure:0': typed('Hỏi lại') };
    });
    await doing(() => press(area, 'Escape'));
    expect(field(panel)).toBeNull();
    expect(document.activeElement).toBe(button(panel));
    expect(panel.events.onDraft).not.toHaveBeenCalledWith(expect.anything(), typed(''));
    expect(button(panel).textContent).toBe('Viết tiếp ghi chú');
    expect((await open(panel)).value).toBe('Hỏi lại');
  });

  test('a draft that is read after the editor was opened is in it, unless the reader has begun to type', async () => {
    const panel = renderPanel();
    await open(panel);
    await doing(() => {
      panel.signals.drafts.value = { 'figure:0': typed('Bản nháp hôm qua') };
    });
    expect(field(panel)?.value).toBe('Bản nháp hôm qua');
    panel.close();

    const other = renderPanel();
    const area = await open(other);
    await doing(() => type(area, 'Mới'));
    await doing(() => {
      other.signals.drafts.value = { 'figure:0': typed('Bản nháp hôm qua') };
    });
    expect(field(other)?.value).toBe('Mới');
  });

  test('keys that finish a word of an input method neither save nor close', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => {
      type(area, 'hoi');
      press(area, 'Escape', { isComposing: true });
      press(area, 'Enter', { isComposing: true, ctrlKey: true });
    });
    expect(field(panel)).not.toBeNull();
    expect(panel.events.onSaveNote).not.toHaveBeenCalled();
  });

  test('an empty note is not saved', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => {
      type(area, '  \n');
      panel.card(0)?.querySelector<HTMLElement>('[data-action="save"]')?.click();
    });
    expect(panel.events.onSaveNote).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field(panel));
  });
});

describe('saving', () => {
  const save = async (panel: Panel) => {
    const area = await open(panel);
    await doing(() => type(area, 'Hỏi lại'));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    await doing(() => {
      panel.signals.saves.value = { 'figure:0': { phase: 'saving' } };
    });
  };

  test('is said to be done only after it is', async () => {
    const panel = renderPanel();
    await save(panel);
    expect(panel.words()).toContain('Đang lưu…');
    expect(panel.words()).not.toContain('Đã lưu');
    expect(field(panel)).not.toBeNull();
    await doing(() => {
      panel.signals.saves.value = { 'figure:0': { phase: 'saved' } };
    });
    expect(field(panel)).toBeNull();
    expect(panel.card(0)?.querySelector('.notes-saved')?.textContent).toBe('Đã lưu');
    expect(panel.all('[role=status]').map((status) => status.textContent)).toContain('Đã lưu ghi chú.');
    expect(document.activeElement).toBe(button(panel));
  });

  test('is no longer said beside a note that has been deleted since', async () => {
    const panel = renderPanel({ notes: [note], saves: { 'figure:0': { phase: 'saved' } } });
    const saved = () => panel.card(0)?.querySelector('.notes-saved');
    expect(saved()).not.toBeNull();
    await doing(() => {
      panel.signals.notes.value = [{ ...note, deleted: true }];
    });
    expect(saved()).toBeNull();
  });

  test('a second note is not taken for saved by the outcome of the first', async () => {
    const panel = renderPanel({ saves: { 'figure:0': { phase: 'saved' } } });
    const area = await open(panel);
    await doing(() => type(area, 'Thêm'));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(field(panel)).not.toBeNull();
    await doing(() => {
      panel.signals.saves.value = { 'figure:0': { phase: 'saved' } };
    });
    expect(field(panel)).toBeNull();
  });

  test.each(['full', 'blocked', 'broken', 'gone', 'long'] as const)(
    'that failed (%s) says why and keeps the text',
    async (why) => {
      const panel = renderPanel();
      await save(panel);
      await doing(() => {
        panel.signals.saves.value = { 'figure:0': { phase: 'failed', why, text: 'Hỏi lại' } };
      });
      expect(field(panel)?.value).toBe('Hỏi lại');
      const failure = panel.card(0)!.querySelector('.save-failure')!;
      expect(failure.querySelector('[role=alert]')?.textContent).toContain('Chưa lưu được');
      await doing(() => failure.querySelector('button')?.click());
      expect(panel.events.onCopy).toHaveBeenCalledWith('Hỏi lại');
      expect(failure.textContent).toContain('Đã chép.');
    },
  );

  test('that failed after the editor was closed is still said, with the text', async () => {
    const panel = renderPanel();
    await save(panel);
    await doing(() => press(field(panel)!, 'Escape'));
    panel.events.onCopy.mockResolvedValue(false);
    await doing(() => {
      panel.signals.saves.value = { 'figure:0': { phase: 'failed', why: 'full', text: 'Hỏi lại' } };
    });
    const failure = panel.card(0)!.querySelector('.save-failure')!;
    await doing(() => failure.querySelector('button')?.click());
    expect(failure.textContent).toContain('Hỏi lại');
  });
});

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
    expect(panel.one('.note-place').textContent).toBe('Trang nay ghi “215 tỷ đồng”, khi ghi chú là “251 tỷ đồng”.');
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
      const panel = renderPanel({ notesProblem: problem, lang });
      const box = panel.one(`[data-notes-problem="${problem}"]`);
      expect(box.querySelector('[role=alert]')?.textContent).toBe(unread.title + unread.next[problem]);
      await doing(() => box.querySelector('button')?.click());
      expect(panel.events.onReadNotes).toHaveBeenCalledOnce();
      await doing(() => {
        panel.signals.notesProblem.value = null;
      });
      expect(panel.root.querySelector('.notes-problem')).toBeNull();
    }
  });

  test('are said to be so on a page that cannot be checked as well', () => {
    const panel = renderPanel({ notesProblem: 'broken', view: { kind: 'problem', code: 'engine-failed' } });
    expect(panel.one('[data-notes-problem]').textContent).toContain('ghi chú');
  });
});

describe('drafts that have lost their place', () => {
  const draft = {
    id: 'editing-1',
    slot: 'figure:0:9%',
    why: 'place' as const,
    about: '9%',
    text: 'Hỏi <i>lại</i>\nngày mai',
    tags: [],
    on: 'figure' as const,
    discarded: false,
  };
  const buttons = (panel: Panel) => panel.all('[aria-labelledby="section-loose-drafts"] button');

  test.each([
    { kind: 'checked' as const, page: samplePage, fresh: true },
    { kind: 'problem' as const, code: 'no-article' as const },
  ])('are shown as texts not saved, $kind', async (view) => {
    const panel = renderPanel({ looseDrafts: [draft], view });
    const item = panel.one('[data-draft]');
    expect(item.querySelector('.note-text')?.textContent).toBe(draft.text);
    expect(item.textContent).toContain('“9%”');
    expect(panel.words()).toContain('Bản nháp chưa lưu');
    expect(panel.all('[role=status]').map((status) => status.textContent)).toContain('Bản nháp chưa lưu');
    await doing(() => buttons(panel)[0]?.click());
    expect(panel.events.onCopy).toHaveBeenCalledWith(draft.text);
    expect(item.textContent).toContain('Đã chép.');
  });

  test('can be thrown away, and brought back', async () => {
    const panel = renderPanel({ looseDrafts: [draft] });
    await doing(() => buttons(panel)[1]?.click());
    expect(panel.events.onDiscardDraft).toHaveBeenCalledWith(draft.id);
    await doing(() => {
      panel.signals.looseDrafts.value = [{ ...draft, discarded: true }];
    });
    const undo = document.activeElement as HTMLElement;
    expect(undo.textContent).toBe('Hoàn tác');
    await doing(() => undo.click());
    expect(panel.events.onUndoDiscard).toHaveBeenCalledWith(draft.id);
    await doing(() => {
      panel.signals.looseDrafts.value = [draft];
    });
    expect(document.activeElement?.textContent).toBe('Bỏ bản nháp');
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
      expect(panel.all('[data-head] .note-text').map((words) => words.textContent)).toEqual(['Bản A', 'Bản <b>B</b>']);
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

describe('tags', () => {
  const tagField = (panel: Panel) => panel.one<HTMLInputElement>('.editor input');

  test('are typed in a line of their own, go out with every keystroke and are saved with the words', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => type(area, 'Hỏi lại'));
    await doing(() => type(tagField(panel), 'ngân sách,  hỏi  lại,, ngân sách, '));
    const words = { text: 'Hỏi lại', tags: ['ngân sách', 'hỏi lại'] };
    expect(panel.events.onDraft).toHaveBeenLastCalledWith({ on: 'figure', figureIndex: 0 }, words);
    expect(tagField(panel).value).toBe('ngân sách,  hỏi  lại,, ngân sách, ');
    await doing(() => press(tagField(panel), 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).toHaveBeenCalledExactlyOnceWith({ on: 'figure', figureIndex: 0 }, words);
  });

  test('of a note are shown as text, and in its editor', async () => {
    const panel = renderPanel({ notes: [{ ...note, tags: ['<i>ngân sách</i>', 'hỏi lại'] }] });
    const shown = panel.all('.note-tags li').map((tag) => tag.textContent);
    expect(shown).toEqual(['<i>ngân sách</i>', 'hỏi lại']);
    await doing(() => panel.one('[data-note] button').click());
    expect(tagField(panel).value).toBe('<i>ngân sách</i>, hỏi lại');
  });

  test('of a draft that is read later are in the line', async () => {
    const panel = renderPanel();
    await open(panel);
    await doing(() => {
      panel.signals.drafts.value = { 'figure:0': { text: 'Hôm qua', tags: ['thuế'] } };
    });
    expect([field(panel)?.value, tagField(panel).value]).toEqual(['Hôm qua', 'thuế']);
  });

  test('that are too many or too long are told of, and nothing is saved or cut', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => type(area, 'Hỏi lại'));
    const long = 'ă'.repeat(LONGEST_TAG + 1);
    await doing(() => type(tagField(panel), long));
    expect(panel.one('.editor [role=alert]').textContent).toBe(textsOf('vi').notes.tagsTooMany);
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).not.toHaveBeenCalled();
    expect(panel.events.onDraft).toHaveBeenLastCalledWith(expect.anything(), { text: 'Hỏi lại', tags: [long] });
  });
});

describe('a note on the whole page', () => {
  test.each([
    { kind: 'checked' as const, page: samplePage, fresh: true },
    { kind: 'problem' as const, code: 'no-article' as const },
  ])('is written under its own button, $kind', async (view) => {
    const panel = renderPanel({ view });
    const button = panel.one('[data-action="page-note"]');
    expect(button.textContent).toBe('Ghi chú cho cả trang');
    await doing(() => button.click());
    const area = panel.one<HTMLTextAreaElement>('.page-note textarea');
    expect(document.activeElement === area).toBe(true);
    await doing(() => type(area, 'Cả trang'));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).toHaveBeenCalledExactlyOnceWith({ on: 'page' }, typed('Cả trang'));
    await doing(() => {
      panel.signals.saves.value = { page: { phase: 'saved' } };
    });
    expect(panel.root.querySelector('.page-note textarea')).toBeNull();
    expect(document.activeElement === button).toBe(true);
    panel.close();
  });

  test('cannot be written where there is no page, and goes on where its draft is', () => {
    expect(renderPanel({ hasPage: false }).root.querySelector('.page-note')).toBeNull();
    const panel = renderPanel({ drafts: { page: typed('Dở') } });
    expect(panel.one('[data-action="page-note"]').textContent).toBe('Viết tiếp ghi chú cho cả trang');
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

describe('the length of a note', () => {
  const near = 'ă'.repeat(LONGEST_NOTE - 10);
  const alerts = (panel: Panel) => panel.all('.editor [role=alert]').map((alert) => alert.textContent);

  test('is told before the limit is reached', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    await doing(() => type(area, 'Hỏi lại'));
    expect(panel.words()).not.toContain('100.000');
    await doing(() => type(area, near));
    expect(panel.words()).toContain('Còn 10 ký tự');
    expect(alerts(panel)).toEqual([]);
  });

  test('beyond it nothing is cut, the draft has it all, and saving waits', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    const long = `${near}${'b'.repeat(2010)}`;
    await doing(() => type(area, long));
    expect(alerts(panel)).toEqual([textsOf('vi').notes.over(2000)]);
    expect(field(panel)?.value).toBe(long);
    expect(panel.events.onDraft).toHaveBeenLastCalledWith(expect.anything(), typed(long));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).not.toHaveBeenCalled();
    await doing(() => type(area, near));
    await doing(() => press(area, 'Enter', { ctrlKey: true }));
    expect(panel.events.onSaveNote).toHaveBeenCalledWith(expect.anything(), typed(near));
  });

  test('a long note begins folded and opens whole', async () => {
    const text = 'Hỏi lại. '.repeat(1000);
    const panel = renderPanel({ notes: [{ ...note, text }] });
    expect(panel.one('.note-text').textContent?.length).toBeLessThan(5000);
    await doing(() => panel.one('.note-more').click());
    expect(panel.one('.note-text').textContent).toBe(text);
  });

  test('a record longer than a note may be is shown in part, cannot be edited here, and is copied whole', async () => {
    const text = 'x'.repeat(2_000_000);
    const panel = renderPanel({ notes: [{ ...note, text }] });
    expect(panel.words().length).toBeLessThan(30_000);
    expect(panel.one('[data-note]').textContent).toContain('2.000.000');
    const [copy, remove, ...rest] = panel.all('[data-note] .note-buttons button');
    expect(rest).toEqual([]);
    expect(remove?.textContent).toBe('Xóa');
    await doing(() => copy?.click());
    expect(panel.events.onCopy).toHaveBeenCalledWith(text);
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

describe('records that cannot be read', () => {
  const record: Damaged = { store: 'notes', key: 'x1', text: '<b>Hỏi lại</b>', json: '{"id": "x1"}', deleted: false };

  test.each([
    { kind: 'checked' as const, page: samplePage, fresh: true },
    { kind: 'problem' as const, code: 'no-article' as const },
  ])('are shown as such beside the sound notes, $kind', async (view) => {
    const panel = renderPanel({ damaged: [record, { ...record, store: 'drafts', text: null }], notes: [note], view });
    expect(panel.words()).toContain(note.text);
    const [first, second] = panel.all('[data-damaged]');
    expect(first?.textContent).toContain('Một ghi chú bị hỏng');
    expect(first?.querySelector('.note-text')?.textContent).toBe('<b>Hỏi lại</b>');
    expect(second?.textContent).toContain('Một bản nháp bị hỏng');
    await doing(() => first?.querySelector('button')?.click());
    expect(panel.events.onCopy).toHaveBeenCalledWith(record.json);
  });

  test('are drawn in portions', async () => {
    const panel = renderPanel({ damaged: Array.from({ length: 25 }, (_, n): Damaged => ({ ...record, key: n })) });
    const drawn = () => panel.all('[data-damaged]').length;
    expect(drawn()).toBe(20);
    await doing(() => panel.one('[aria-labelledby="section-damaged"] .portions-more').click());
    expect(drawn()).toBe(25);
    expect(panel.all('[aria-labelledby="section-damaged"] .portions-more')).toEqual([]);
  });

  test('can be deleted and brought back', async () => {
    const panel = renderPanel({ damaged: [record] });
    await doing(() => panel.all('[data-damaged] button')[1]?.click());
    expect(panel.events.onDeleteDamaged).toHaveBeenCalledWith(record);
    await doing(() => {
      panel.signals.damaged.value = [{ ...record, deleted: true }];
    });
    const undo = document.activeElement as HTMLElement;
    expect(undo.textContent).toBe('Hoàn tác');
    await doing(() => undo.click());
    expect(panel.events.onUndoDamaged).toHaveBeenCalledWith({ ...record, deleted: true });
  });
});

test('another draft for a place is listed as such', () => {
  for (const lang of ['vi', 'en'] as const) {
    const other = {
      id: 'e2',
      slot: 'figure:0:9%',
      why: 'another',
      about: '9%',
      text: 'Bản kia',
      tags: [],
      on: 'figure',
      discarded: false,
    } as const;
    const panel = renderPanel({ looseDrafts: [other], lang });
    expect(panel.one('[data-draft="e2"]').textContent).toContain(textsOf(lang).drafts.another.about('9%'));
    panel.close();
  }
});

test('an open editor stays open, with its words and the focus, when the page is checked again', async () => {
  const rest = samplePage.report.figures.slice(1);
  const index = rest.findIndex(({ verdict }) => verdict.kind === 'match');
  const panel = renderPanel();
  await doing(() =>
    panel
      .card(index + 1)
      ?.querySelector<HTMLElement>('[data-action="note"]')
      ?.click(),
  );
  const area = panel.one<HTMLTextAreaElement>('textarea');
  await doing(() => type(area, 'Hỏi lại'));
  // the article has lost its first figure, so every other one has another number
  const report = { ...samplePage.report, figures: rest, arithmetic: [] };
  await doing(() => {
    panel.signals.view.value = { kind: 'checked', fresh: true, page: { ...samplePage, report } };
  });
  expect(panel.one('textarea') === area).toBe(true);
  expect(document.activeElement === area).toBe(true);
  await doing(() => press(area, 'Enter', { ctrlKey: true }));
  expect(panel.events.onSaveNote).toHaveBeenCalledWith({ on: 'figure', figureIndex: index }, typed('Hỏi lại'));
});

test('a fold tells that there are notes inside', () => {
  const { figures } = samplePage.report;
  const index = figures.findIndex(({ verdict }) => verdict.kind === 'other-period');
  const counts = (panel: Panel) => panel.all('.fold-count').map((count) => count.textContent);
  expect(counts(renderPanel()).join()).not.toContain('có ghi chú');
  expect(counts(renderPanel({ notes: [{ ...note, figureIndex: index }] }))[0]).toContain('có ghi chú');
  expect(counts(renderPanel({ drafts: { [`figure:${index}`]: typed('Hỏi') } }))[0]).toContain('có ghi chú');
});

test('a note with a change that was not saved says that the reader can go on', () => {
  const panel = renderPanel({ notes: [note], drafts: { [`note:${note.id}`]: typed('Hỏi lại và') } });
  expect(panel.one('[data-note] button').textContent).toBe('Viết tiếp ghi chú');
});
