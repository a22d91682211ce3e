import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { FOR_BACKUP } from '../../components/all-notes-address.ts';
import { pagesToExport } from '../../components/export-address.ts';
import type { NoteView, PanelView } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { doing, renderPanel, type } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

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

  test('leads to the tab where it stands, and no other page to it', async () => {
    const panel = renderPanel();
    await want(panel, 'page');
    expect(panel.one('#of-notes').hidden).toBe(false);
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', fresh: true, page: { ...samplePage, url: 'https://a.vn/khac' } };
    });
    expect(panel.one('#of-notes').hidden).toBe(true);
    await want(panel, 'figure');
    expect(panel.one('#of-figures').hidden).toBe(false);
  });

  test('says why it is on the page and not on the passage', async () => {
    const panel = renderPanel();
    await want(panel, 'page', 'too-long');
    expect(panel.one('.page-note [role="status"]').textContent).toBe(textsOf('vi').notes.instead['too-long']);
    await want(panel, 'page');
    expect(panel.all('.page-note [role="status"]')).toEqual([]);
  });
});

test('what may be switched off is among the options, to which the tab leads', async () => {
  const panel = renderPanel();
  await doing(() => panel.one('#of-notes [data-action="options"]').click());
  expect(panel.events.onOptions).toHaveBeenCalledExactlyOnceWith('button');
  expect(panel.all('#of-notes input[type="checkbox"]')).toEqual([]);
});

describe('the notes of a page as a whole', () => {
  test('lead to their export, by every key that the page has', () => {
    const keys = ['https://bao.vn/tin?id=7&a=1', 'https://bao.vn/t'];
    const link = renderPanel({ notes: [note], notedAt: keys }).one<HTMLAnchorElement>('[data-action="take-out"]');
    expect(link.textContent).toBe('Xuất ghi chú của trang này');
    expect(pagesToExport(new URL(link.href).hash)).toEqual(keys);
    expect(renderPanel({ notes: [{ ...note, deleted: true }] }).all('[data-action="take-out"]')).toEqual([]);
  });

  test('no other way to the page of all notes asks for an export', () => {
    expect(pagesToExport('')).toEqual([]);
    expect(pagesToExport(FOR_BACKUP)).toEqual([]);
  });

  const four: NoteView[] = ['Hỏi phòng Lao động', 'Xem lại', 'Số này lạ', 'Đã hỏi'].map((text, index) => ({
    ...note,
    id: `n${index}`,
    at: index,
    quote: 'an sinh',
    text,
  }));
  const shown = (panel: ReturnType<typeof renderPanel>) =>
    panel.all('#of-notes [data-note]').map((found) => found.getAttribute('data-note'));
  const search = (panel: ReturnType<typeof renderPanel>, words: string) =>
    doing(() => type(panel.one<HTMLInputElement>('#of-notes input[type="search"]'), words));

  test('are searched by the beginnings of their words, with accents or without', async () => {
    const panel = renderPanel({ notes: four });
    await search(panel, 'hoi');
    expect(shown(panel)).toEqual(['n0', 'n3']);
    expect(panel.one('.note-search [role="status"]').textContent).toBe('Tìm thấy 2 ghi chú.');
    await search(panel, 'hỏi lao');
    expect(shown(panel)).toEqual(['n0']);
    await search(panel, 'không có');
    expect(shown(panel)).toEqual([]);
    expect(panel.one('.note-search [role="status"]').textContent).toBe('Không có ghi chú nào như vậy.');
    await search(panel, '');
    expect(shown(panel)).toEqual(['n0', 'n1', 'n2', 'n3']);
  });

  test('that the reader comes to from the page is there, whatever he was looking for', async () => {
    const panel = renderPanel({ notes: four });
    await search(panel, 'hỏi');
    await doing(() => {
      panel.signals.noted.value = { id: 'n1' };
    });
    expect(shown(panel)).toEqual(['n0', 'n1', 'n3']);
  });

  test('that are few need no field to search them', () => {
    expect(renderPanel({ notes: four.slice(1) }).all('#of-notes input[type="search"]')).toEqual([]);
  });
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

test('a note that is asked for before the page is known is still in front once it is', async () => {
  const panel = renderPanel({ view: { kind: 'loading' } as PanelView });
  const front = () => document.querySelector('[role="tab"][aria-selected="true"]')?.id;
  await act(async () => {
    panel.signals.wanted.value = { target: { on: 'page' }, instead: null };
  });
  expect(front()).toBe('tab-notes');
  await act(async () => {
    panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: true };
  });
  expect(front()).toBe('tab-notes');
  // and then the reader may turn away
  await act(async () => document.querySelector<HTMLElement>('#tab-figures')?.click());
  await act(async () => {
    panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: false };
  });
  expect(front()).toBe('tab-figures');
});
