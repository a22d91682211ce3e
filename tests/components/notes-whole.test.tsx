import { describe, expect, test } from 'vitest';
import { FOR_BACKUP } from '../../components/all-notes-address.ts';
import { pagesToExport } from '../../components/export-address.ts';
import type { NoteView } from '../../components/panel-props.ts';
import { note } from './note-on-passage.ts';
import { doing, renderPanel, type } from './render-panel.tsx';

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
