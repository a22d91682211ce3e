import { describe, expect, test } from 'vitest';
import type { NoteView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { doing, renderPanel } from './render-panel.tsx';

const head = { rev: 'r1', text: 'Hỏi lại', tags: [], modified: '2026-11-20T02:30:00Z' };
const note: NoteView = {
  ...head,
  id: 'urn:uuid:1',
  heads: [head],
  on: 'passage',
  at: 10,
  figureIndex: null,
  quote: 'an sinh xã hội',
  quoteNow: null,
  created: head.modified,
  place: 'found',
  deleted: false,
};
const PASSAGE = { id: 'p1', quote: 'an sinh xã hội', selectors: [{ type: 'TextQuoteSelector' }] };

describe('the notes of a page', () => {
  test('stand in its order, what is written first and what is gone last', () => {
    const notes: NoteView[] = [
      { ...note, id: 'lost', place: 'lost', text: 'mất chỗ' },
      { ...note, id: 'low', at: 90, text: 'ở dưới' },
      { ...note, id: 'high', at: 5, text: 'ở trên' },
      { ...note, id: 'page', on: 'page', quote: '', at: null, text: 'cả trang' },
    ];
    const panel = renderPanel({ notes, passages: [PASSAGE] });
    const section = panel.one('[aria-labelledby="section-notes"]');
    const order = [...section.querySelectorAll('[data-passage], [data-note], .notes-lost')].map(
      (found) => found.getAttribute('data-note') ?? found.className,
    );
    expect(order).toEqual(['', 'page', 'high', 'low', 'notes-lost', 'lost']);
    expect(section.querySelector('h2')?.textContent).toContain('4');
  });

  test('one that was deleted on a card is brought back there alone, and none that was deleted is counted', () => {
    const notes: NoteView[] = [
      { ...note, id: 'figure', on: 'figure', figureIndex: 0, deleted: true },
      { ...note, id: 'passage', deleted: true },
      { ...note, id: 'there' },
    ];
    const panel = renderPanel({ notes });
    const section = panel.one('[aria-labelledby="section-notes"]');
    expect(panel.all('.note-deleted')).toHaveLength(2);
    expect(section.querySelectorAll('.note-deleted')).toHaveLength(1);
    expect(panel.card(0)?.querySelectorAll('.note-deleted')).toHaveLength(1);
    expect(section.querySelector('h2')?.textContent).toBe(textsOf('vi').sections.notes(1));
  });

  test('a note on a figure is a line that leads to its card', async () => {
    const panel = renderPanel({ notes: [{ ...note, on: 'figure', figureIndex: 1, quote: '251 tỷ đồng' }] });
    const line = panel.one('[data-note-line]');
    expect(line.textContent).toContain('251 tỷ đồng');
    await doing(() => line.click());
    expect(panel.events.onPickFigure).toHaveBeenCalledWith(1);
  });

  test('one that is found can be looked at on the page, one that is gone cannot', async () => {
    const panel = renderPanel({ notes: [note, { ...note, id: 'lost', place: 'lost' }] });
    const show = panel.all('[data-action="show-note"]');
    expect(show).toHaveLength(1);
    await doing(() => show[0]?.click());
    expect(panel.events.onShowNote).toHaveBeenCalledWith(note.id);
  });

  test('one that the reader came to on the page comes into view once', async () => {
    const panel = renderPanel({ notes: [note] });
    await doing(() => {
      panel.signals.noted.value = { id: note.id };
    });
    const item = panel.one(`[data-note="${note.id}"]`);
    expect(item.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(item);
    expect(panel.scrolled.mock.calls).toEqual([[item]]);
    await doing(() => {
      panel.signals.notes.value = [{ ...note }];
    });
    expect(panel.scrolled).toHaveBeenCalledOnce();
  });

  test('a note behind the first portion is drawn when the reader comes to it', async () => {
    const many = Array.from({ length: 100 }, (_, n): NoteView => ({ ...note, id: `n${n}`, at: n }));
    const panel = renderPanel({ notes: many });
    expect(panel.all('[data-note="n80"]')).toHaveLength(0);
    await doing(() => {
      panel.signals.noted.value = { id: 'n80' };
    });
    expect(document.activeElement).toBe(panel.one('[data-note="n80"]'));
  });
});

describe('a note whose place is gone', () => {
  const lost: NoteView = { ...note, place: 'lost' };

  test('is put on what is selected', async () => {
    const panel = renderPanel({ notes: [lost] });
    await doing(() => panel.one('[data-action="attach"]').click());
    expect(panel.events.onAttach).toHaveBeenCalledWith(note.id, ['r1']);
    expect(panel.all('.note-warning')).toEqual([]);
  });

  test.each(['nothing', 'too-long', 'elsewhere', 'no-page'] as const)('or says why not: %s', async (fault) => {
    for (const lang of ['vi', 'en'] as const) {
      const panel = renderPanel({ notes: [lost], lang });
      panel.events.onAttach.mockResolvedValue(fault);
      await doing(() => panel.one('[data-action="attach"]').click());
      await doing(() => {});
      expect(panel.one('[role="alert"]').textContent).toBe(textsOf(lang).notes.notAttached[fault]);
      panel.close();
    }
  });
});

describe('an editor that was asked for outside of the panel', () => {
  const want = (
    panel: ReturnType<typeof renderPanel>,
    on: 'page' | 'figure' | 'passage',
    instead: 'too-long' | null = null,
  ) =>
    doing(() => {
      const targets = {
        page: { on: 'page' },
        figure: { on: 'figure', figureIndex: 0 },
        passage: { on: 'passage', id: 'p1' },
      };
      panel.signals.wanted.value = { target: targets[on] as { on: 'page' }, instead };
    });

  test.each([
    ['page', '.page-note textarea'],
    ['figure', '#figure-0 textarea'],
    ['passage', '[data-passage="p1"] textarea'],
  ] as const)('opens and takes the focus, again each time: %s', async (on, selector) => {
    const panel = renderPanel({ passages: [PASSAGE], drafts: { 'passage:p1': { text: 'nháp', tags: [] } } });
    await want(panel, on);
    expect(document.activeElement).toBe(panel.one(selector));
    (document.activeElement as HTMLElement).blur();
    await want(panel, on);
    expect(document.activeElement).toBe(panel.one(selector));
  });

  test('says why it is on the page and not on the passage', async () => {
    const panel = renderPanel();
    await want(panel, 'page', 'too-long');
    expect(panel.one('.page-note [role="status"]').textContent).toBe(textsOf('vi').notes.instead['too-long']);
    await want(panel, 'page');
    expect(panel.all('.page-note [role="status"]')).toEqual([]);
  });
});

test('what may be switched off is switched in the foot of the panel', async () => {
  const panel = renderPanel();
  const button = panel.one<HTMLInputElement>('[data-setting="button"]');
  expect(button.checked).toBe(true);
  await doing(() => button.click());
  expect(panel.events.onNoteSetting).toHaveBeenCalledWith('button', false);
  await doing(() => {
    panel.signals.noteSettings.value = { menus: false, button: true };
  });
  expect(panel.one<HTMLInputElement>('[data-setting="menus"]').checked).toBe(false);
});

test('tags that were used before complete the one that is being typed', async () => {
  const panel = renderPanel({ passages: [PASSAGE] });
  await doing(() => {
    panel.signals.knownTags.value = ['ngân sách', 'hỏi lại'];
  });
  const tags = panel.one<HTMLInputElement>('.editor-tags input');
  const offered = () =>
    [...(document.getElementById(tags.getAttribute('list') ?? '')?.children ?? [])].map((one) =>
      one.getAttribute('value'),
    );
  expect(offered()).toEqual(['ngân sách', 'hỏi lại']);
  await doing(() => {
    tags.value = 'hỏi lại, ng';
    tags.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(offered()).toEqual(['hỏi lại, ngân sách']);
});
