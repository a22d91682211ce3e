import type { NoteView } from '../../components/panel-props.ts';
import { doing, type renderPanel } from './render-panel.tsx';

/** A note on the first figure. */
export const note: NoteView = {
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
export const saying = (text: string, rev: string): NoteView => ({
  ...note,
  text,
  heads: [{ ...note.heads[0]!, rev, text }],
});

export type Panel = ReturnType<typeof renderPanel>;

/** The button, and then the field, of the first figure's note. */
export const button = (panel: Panel) => panel.card(0)!.querySelector<HTMLButtonElement>('[data-action="note"]')!;
export const field = (panel: Panel) => panel.card(0)!.querySelector('textarea');
export const open = async (panel: Panel) => {
  await doing(() => button(panel).click());
  return field(panel)!;
};
