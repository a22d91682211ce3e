import { describe, expect, test } from 'vitest';
import { textsOf } from '../../components/texts/index.ts';
import { LONGEST_NOTE, LONGEST_TAG } from '../../lib/notes/note.ts';
import { button, field, note, open, type Panel } from './note-on-card.ts';
import { doing, press, renderPanel, type, typed } from './render-panel.tsx';

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

  test('is said for a while only, also when its card is drawn anew', async () => {
    const panel = renderPanel({ notes: [note], saves: { 'figure:0': { phase: 'saved' } } });
    const saved = () => panel.card(0)?.querySelector('.notes-saved') ?? null;
    await doing(() => saved()!.dispatchEvent(new Event('animationend')));
    expect(saved()).toBeNull();
    await doing(panel.redraw);
    expect(saved()).toBeNull();
    await doing(() => {
      panel.signals.saves.value = { 'figure:0': { phase: 'saved' } };
    });
    expect(saved()).not.toBeNull();
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
      expect(failure.textContent).toContain('Đã sao chép.');
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
