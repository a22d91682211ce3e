import { afterEach, describe, expect, test } from 'vitest';
import type { FigureRecord, Note } from '../../lib/notes/note.ts';
import type { LooseDraft } from '../../lib/session/note-state.ts';
import { FIGURE, sampleNote } from '../notes/sample-note.ts';
import { renderAllNotes, storedOf } from './render-all-notes.tsx';
import { doing } from './render-panel.tsx';

const quoted = { type: 'TextQuoteSelector', exact: 'đoạn trích của bài', prefix: '', suffix: '' };
const at = (id: string, more: Partial<Note> = {}): Note => ({ ...sampleNote(1), id, ...more });

const ONE = at('one', { text: 'Hỏi lại phòng Tài chính', tags: ['hỏi lại'] });
const TWO = at('two', { text: 'Đã rõ', tags: ['kinh tế'], figure: null, selectors: [quoted] });
const THREE = at('three', {
  text: 'Cả bài đáng đọc',
  figure: null,
  selectors: [],
  page: { url: 'https://khac.example.com/2', title: '<b>Bài</b> hai' },
});
const NOTES = [ONE, TWO, THREE].map((note) => storedOf(note));

let screen: ReturnType<typeof renderAllNotes>;
afterEach(() => screen.close());

const type = (field: HTMLInputElement, words: string) =>
  doing(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const row = (id: string) => screen.one(`[data-id="${id}"]`);
const press = (within: Element, name: string) =>
  doing(() => {
    const found = [...within.querySelectorAll('button')].find((button) =>
      (button.getAttribute('aria-label') ?? button.textContent)?.startsWith(name),
    );
    if (!found) throw new Error(`No button is called ${name}`);
    found.click();
  });

describe('a row', () => {
  test('has quote, words, tags, page, host, time, and the verdict then', () => {
    screen = renderAllNotes({ notes: NOTES });
    expect(row('one').textContent).toContain(FIGURE.surface);
    expect(row('one').textContent).toContain('Hỏi lại phòng Tài chính');
    expect(row('one').textContent).toContain('Lúc ghi: khác nguồn');
    expect(row('one').querySelector('.note-tags')?.textContent).toBe('hỏi lại');
    expect(row('one').textContent).toContain('Hội nghị lần thứ 7');
    expect(row('one').textContent).toContain('backancity.gov.vn');
    expect(row('one').querySelector('time')?.getAttribute('datetime')).toBe(ONE.created);
    expect(row('two').querySelector('blockquote')?.textContent).toBe('đoạn trích của bài');
    expect(row('three').textContent).toContain('Ghi cho cả trang');
  });

  test('shows a verdict of no known kind by its own word', () => {
    const strange: unknown = { ...FIGURE, verdict: 'constructor' };
    screen = renderAllNotes({ notes: [storedOf({ ...ONE, figure: strange as FigureRecord })] });
    expect(row('one').textContent).toContain('Lúc ghi: constructor');
    expect(row('one').querySelector('.verdict')).toBeNull();
  });

  test('shows what a page wrote as text', () => {
    screen = renderAllNotes({ notes: NOTES });
    expect(row('three').querySelector('b')).toBeNull();
    expect(row('three').textContent).toContain('<b>Bài</b> hai');
  });

  test('is opened at its passage, and says when the browser will not', async () => {
    screen = renderAllNotes({ notes: NOTES });
    screen.events.onOpen.mockResolvedValueOnce(false);
    await press(row('two'), 'Mở tại chỗ này');
    expect(screen.events.onOpen).toHaveBeenCalledWith(NOTES[1]);
    expect(row('two').textContent).toContain('không mở được');
  });

  test('is copied with its quote and address', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await press(row('two'), 'Sao chép');
    expect(screen.events.onCopy).toHaveBeenCalledWith(
      `“đoạn trích của bài”\nĐã rõ\nHội nghị lần thứ 7\n${TWO.page.url}`,
    );
  });

  test('is edited in place, with its tags, and deleted', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await press(row('one'), 'Sửa');
    expect(row('one').querySelector('textarea')?.value).toBe(ONE.text);
    expect(row('one').querySelector<HTMLInputElement>('.editor-tags input')?.value).toBe('hỏi lại');
    await doing(() => row('one').querySelector<HTMLButtonElement>('[data-action="save"]')!.click());
    const target = { on: 'note', id: 'one', base: ['rev-one'] };
    expect(screen.events.onSaveNote).toHaveBeenCalledWith(target, { text: ONE.text, tags: ['hỏi lại'] });
    await press(row('two'), 'Xóa');
    expect(screen.events.onDeleteNote).toHaveBeenCalledWith('two', ['rev-two']);
  });

  test('of a note with two versions shows both and offers each', async () => {
    const other = { rev: 'rev-b', parents: [], deleted: null, note: { ...ONE, text: 'Bản kia' } };
    screen = renderAllNotes({ notes: [{ ...NOTES[0]!, heads: [...NOTES[0]!.heads, other] }] });
    expect(row('one').textContent).toContain('Bản kia');
    await press(row('one'), 'Giữ bản này: Bản kia');
    expect(screen.events.onChooseHead).toHaveBeenCalledWith('one', 'rev-b', ['rev-one', 'rev-b']);
  });

  test('stands in a list that says how long it is', () => {
    screen = renderAllNotes({ notes: NOTES });
    const items = screen.every('ul[aria-label="Ghi chú"] > li');
    expect(items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')])).toEqual([
      ['1', '3'],
      ['2', '3'],
      ['3', '3'],
    ]);
  });
});

describe('asking', () => {
  test('searches while typing, and says how many were found', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await type(screen.one('[data-action="search"]'), 'tai chinh');
    expect(screen.rows()).toEqual(['one']);
    expect(screen.words()).toContain('Tìm thấy 1 ghi chú');
    await type(screen.one('[data-action="search"]'), 'không có chữ này');
    expect(screen.rows()).toEqual([]);
    expect(screen.words()).toContain('Không có ghi chú nào như vậy');
    await press(screen.root, 'Xóa từ khóa');
    expect(screen.rows()).toHaveLength(3);
    expect(document.activeElement).toBe(screen.one('[data-action="search"]'));
  });

  test('puts together by tag, under heads with counts', async () => {
    const four = storedOf(at('four', { text: 'Gọi lại', tags: ['hỏi lại'] }));
    screen = renderAllNotes({ notes: [...NOTES, four] });
    await doing(() => screen.one<HTMLInputElement>('input[value="tag"]').click());
    expect(screen.every('.group-head').map(({ textContent }) => textContent?.trim())).toEqual([
      'hỏi lại 2 ghi chú',
      'kinh tế 1 ghi chú',
      'Không có nhãn 1 ghi chú',
    ]);
  });

  test('narrows by several, and takes each back', async () => {
    screen = renderAllNotes({ notes: NOTES });
    const open = (facet: string) =>
      doing(() => {
        const fold = screen.one<HTMLDetailsElement>(`[data-facet="${facet}"]`);
        fold.open = true;
        fold.dispatchEvent(new Event('toggle'));
      });
    const box = (facet: string, name: string) =>
      [...screen.one(`[data-facet="${facet}"]`).querySelectorAll('label')]
        .find(({ textContent }) => textContent?.includes(name))!
        .querySelector('input')!;
    expect(screen.one('[data-facet="tag"]').querySelectorAll('label')).toHaveLength(0);
    await open('tag');
    await doing(() => box('tag', 'kinh tế').click());
    await doing(() => box('tag', 'hỏi lại').click());
    await open('verdict');
    await doing(() => box('verdict', 'Khác nguồn').click());
    expect(screen.rows()).toEqual(['one']);
    await press(screen.root, 'Bỏ lọc: Khác nguồn');
    expect(screen.rows()).toEqual(expect.arrayContaining(['one', 'two']));
    await press(screen.root, 'Bỏ mọi bộ lọc');
    expect(screen.rows()).toHaveLength(3);
  });

  test('narrows to one page from its group', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => screen.one<HTMLInputElement>('input[value="page"]').click());
    const heads = screen.every('.group-head');
    await press(heads.find(({ textContent }) => textContent?.includes('Bài'))!, 'Chỉ trang này');
    expect(screen.rows()).toEqual(['three']);
  });

  test('tells how far reading has come', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.progress.value = { read: 1500, all: 100_000 };
    });
    expect(screen.words()).toContain('Đang đọc ghi chú: 1.500 trên 100.000');
    expect(screen.one<HTMLProgressElement>('progress').value).toBe(1500);
  });
});

describe('what is not in the list', () => {
  test('says how notes are made when there are none, and offers to restore', () => {
    screen = renderAllNotes();
    expect(screen.words()).toContain('Bạn chưa có ghi chú nào');
    expect(screen.one<HTMLDetailsElement>('[data-part="along"]').open).toBe(true);
  });

  test('says that a note could not be deleted or brought back, and nothing of saving', async () => {
    screen = renderAllNotes({ notes: [storedOf(ONE)], deleted: [storedOf(TWO, '2026-11-20T09:00:00.000Z')] });
    await doing(() => {
      const failed = { phase: 'failed', why: 'full', text: '', undone: true } as const;
      screen.shared.saves.value = { 'note:one': failed, 'note:two': failed };
    });
    const alerts = screen.every('[role=alert]').map(({ textContent }) => textContent ?? '');
    expect(alerts).toHaveLength(2);
    for (const said of alerts) {
      expect(said).toContain('Chưa làm được: bộ nhớ đã đầy. Ghi chú vẫn như trước');
      expect(said).not.toContain('lưu được');
    }
  });

  test('shows drafts of any page first', async () => {
    const draft: LooseDraft = {
      id: 'd',
      slot: 'page',
      why: 'unchecked',
      on: 'page',
      about: '',
      text: 'nháp',
      tags: [],
      discarded: false,
    };
    screen = renderAllNotes({ notes: NOTES, drafts: [{ url: 'https://a.example.com/1', draft }] });
    const item = screen.one('[data-draft="d"]');
    expect(item.compareDocumentPosition(row('one')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await press(screen.root, 'Mở trang');
    expect(screen.events.onOpenUrl).toHaveBeenCalledWith('https://a.example.com/1');
    await press(item, 'Bỏ bản nháp');
    expect(screen.events.onDiscardDraft).toHaveBeenCalledWith('d');
  });

  test('brings a deleted note back', async () => {
    screen = renderAllNotes({ notes: NOTES, deleted: [storedOf(at('gone'), '2026-11-20T08:00:00.000Z')] });
    expect(screen.words()).toContain('Vừa xóa (1)');
    await press(screen.one('.deleted-notes'), 'Hoàn tác');
    expect(screen.events.onUndoDelete).toHaveBeenCalledWith('gone');
  });

  test('that cannot be read is not said to be none', async () => {
    screen = renderAllNotes();
    await doing(() => {
      screen.all.problem.value = 'broken';
    });
    expect(screen.words()).toContain('Kho ghi chú không đọc được');
    expect(screen.words()).not.toMatch(/chưa có ghi chú|Không có ghi chú|0 ghi chú/);
    expect(screen.every('[data-action="search"]')).toEqual([]);
  });

  test('says that the notes cannot be read, and tries again', async () => {
    screen = renderAllNotes({ notes: NOTES });
    await doing(() => {
      screen.all.problem.value = 'blocked';
    });
    await press(screen.one('[data-notes-problem="blocked"]'), 'Thử lại');
    expect(screen.events.onAgain).toHaveBeenCalled();
  });

  test.each([
    ['vi', 'Hãy thử lại', 'Thử lại'],
    ['en', 'Try again', 'Try again'],
  ] as const)('says that searching has stopped, with the notes still there (%s)', async (lang, next, again) => {
    screen = renderAllNotes({ notes: NOTES, lang });
    const before = screen.rows();
    await doing(() => {
      screen.all.problem.value = 'stopped';
    });
    expect(screen.one('[data-notes-problem="stopped"]').textContent).toContain(next);
    expect(screen.rows()).toEqual(before);
    await press(screen.one('[data-notes-problem="stopped"]'), again);
    expect(screen.events.onAgain).toHaveBeenCalled();
  });
});

test('speaks English', () => {
  screen = renderAllNotes({ notes: NOTES, lang: 'en' });
  expect(screen.words()).toContain('All notes');
  expect(row('one').textContent).toContain('Then: differs from the source');
});
