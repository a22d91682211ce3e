import { describe, expect, test } from 'vitest';
import type { NoteView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { head, note, PASSAGE } from './note-on-passage.ts';
import { doing, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('the notes of a page', () => {
  test('stand in its order, behind what is written and what is gone', () => {
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
    expect(order).toEqual(['', 'notes-lost', 'lost', 'page', 'high', 'low']);
    expect(section.querySelector('h2')?.textContent).toContain('4');
  });

  test('one that was deleted on a card is brought back there and here, since the card may be a line by now; none is counted', () => {
    const notes: NoteView[] = [
      { ...note, id: 'figure', on: 'figure', figureIndex: 0, deleted: true },
      { ...note, id: 'passage', deleted: true },
      { ...note, id: 'there' },
    ];
    const panel = renderPanel({ notes });
    const section = panel.one('[aria-labelledby="section-notes"]');
    expect(panel.all('.note-deleted')).toHaveLength(3);
    expect(section.querySelectorAll('.note-deleted')).toHaveLength(2);
    expect(panel.card(0)?.querySelectorAll('.note-deleted')).toHaveLength(1);
    expect(section.querySelector('h2')?.textContent).toBe(textsOf('vi').pageNotes.all(1));
  });

  test('a note on a figure is a line that leads to its card', async () => {
    const panel = renderPanel({ notes: [{ ...note, on: 'figure', figureIndex: 1, quote: '251 tỷ đồng' }] });
    const line = panel.one('[data-note-line]');
    expect(line.textContent).toContain('251 tỷ đồng');
    await doing(() => line.click());
    expect(panel.events.onPickFigure).toHaveBeenCalledWith(1);
  });

  test('the line of one that two windows have changed says that its text is to be chosen', () => {
    const heads = [head, { ...head, rev: 'r2', text: 'Đã hỏi' }];
    const one: NoteView = { ...note, on: 'figure', figureIndex: 1 };
    const panel = renderPanel({
      notes: [
        { ...one, heads },
        { ...one, id: 'urn:uuid:2' },
      ],
    });
    const [apart, plain] = panel.all('[data-note-line]').map((line) => line.textContent);
    expect(apart).toContain(textsOf('vi').notes.apart);
    expect(plain).not.toContain(textsOf('vi').notes.apart);
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

test('what may be switched off is among the options, to which the tab leads', async () => {
  const panel = renderPanel();
  await doing(() => panel.one('#of-notes [data-action="options"]').click());
  expect(panel.events.onOptions).toHaveBeenCalledExactlyOnceWith('button');
  expect(panel.all('#of-notes input[type="checkbox"]')).toEqual([]);
});

test('a line says that its figure is another by now, and from what to what', () => {
  const changed: NoteView = {
    ...note,
    on: 'figure',
    figureIndex: 0,
    place: 'changed',
    quote: '251 tỷ đồng',
    quoteNow: '253 tỷ đồng',
  };
  const line = renderPanel({ notes: [changed] }).one('[data-note-line]');
  expect(line.textContent).toContain('Trang nay ghi “253 tỷ đồng”, lúc viết ghi chú là “251 tỷ đồng”.');
});

describe('the verdict that a note was written at', () => {
  const { kind } = samplePage.report.figures[0]!.verdict;
  const onFigure: NoteView = { ...note, on: 'figure', figureIndex: 0 };
  const then = (panel: ReturnType<typeof renderPanel>) =>
    panel.all('#of-notes .verdict-then').map(({ textContent }) => textContent?.trim());

  test('is told where it is another now', () => {
    expect(kind).toBe('differs');
    expect(then(renderPanel({ notes: [{ ...onFigure, verdictThen: 'unclear' }] }))).toEqual([
      'Lúc ghi: chưa đủ căn cứ',
    ]);
  });

  test('is not told twice where it is the same, nor where a newer program has named it', () => {
    expect(then(renderPanel({ notes: [{ ...onFigure, verdictThen: kind }] }))).toEqual([]);
    expect(then(renderPanel({ notes: [{ ...onFigure, verdictThen: 'từ tương lai' }] }))).toEqual([]);
  });

  test('is told of a note whose figure is gone', () => {
    const lost = { ...onFigure, figureIndex: null, place: 'lost' as const, verdictThen: 'match' };
    expect(then(renderPanel({ notes: [lost] }))).toEqual(['Lúc ghi: khớp']);
  });
});
