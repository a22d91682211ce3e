import { describe, expect, test } from 'vitest';
import { textsOf } from '../../components/texts/index.ts';
import type { Damaged } from '../../lib/notes/damaged.ts';
import { note } from './note-on-card.ts';
import { folded } from './on-cards.ts';
import { doing, press, renderPanel, type, typed } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

type Panel = ReturnType<typeof renderPanel>;
const button = (panel: Panel) => panel.card(0)!.querySelector<HTMLButtonElement>('[data-action="note"]')!;
const field = (panel: Panel) => panel.card(0)!.querySelector('textarea');
const open = async (panel: Panel) => {
  await doing(() => button(panel).click());
  return field(panel)!;
};

/** Goes to the tab of the page's notes. */
const toNotes = (panel: Panel) => doing(() => panel.one('#tab-notes').click());

describe('writing a note', () => {
  test('the field takes the focus, and every keystroke goes out as a draft', async () => {
    const panel = renderPanel();
    const area = await open(panel);
    expect(document.activeElement).toBe(area);
    expect(folded(panel.card(0)?.querySelector('label')?.textContent)).toContain('Chi ngân sách, 251 tỷ đồng');
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
    expect(item.textContent).toContain('Đã sao chép.');
  });

  test('can be thrown away, and brought back', async () => {
    const panel = renderPanel({ looseDrafts: [draft] });
    await toNotes(panel);
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

describe('a note on the whole page', () => {
  test.each([
    { kind: 'checked' as const, page: samplePage, fresh: true },
    { kind: 'problem' as const, code: 'no-article' as const },
  ])('is written under its own button, $kind', async (view) => {
    const panel = renderPanel({ view });
    await toNotes(panel);
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
    expect(renderPanel({ notedAt: [] }).root.querySelector('.page-note')).toBeNull();
    const panel = renderPanel({ drafts: { page: typed('Dở') } });
    expect(panel.one('[data-action="page-note"]').textContent).toBe('Viết tiếp ghi chú cho cả trang');
  });
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
    await toNotes(panel);
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
  for (const press of ['[data-head]', '[data-action="note"]'])
    await doing(() =>
      panel
        .card(index + 1)
        ?.querySelector<HTMLElement>(press)
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
  const index = figures.findIndex(({ verdict }) => verdict.kind === 'other-place');
  const counts = (panel: Panel) => panel.all('.fold-count').map((count) => count.textContent);
  expect(counts(renderPanel()).join()).not.toContain('có ghi chú');
  expect(counts(renderPanel({ notes: [{ ...note, figureIndex: index }] }))[0]).toContain('có ghi chú');
  expect(counts(renderPanel({ drafts: { [`figure:${index}`]: typed('Hỏi') } }))[0]).toContain('có ghi chú');
});

test('a note with a change that was not saved says that the reader can go on', () => {
  const panel = renderPanel({ notes: [note], drafts: { [`note:${note.id}`]: typed('Hỏi lại và') } });
  expect(panel.one('[data-note] button').textContent).toBe('Viết tiếp ghi chú');
});
