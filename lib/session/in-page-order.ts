import type { NoteView } from './note-state.ts';

/** The notes of a page as a reader goes through them. */
export interface OrderedNotes {
  /** Those that have their place: on the whole page first, then down the page. */
  readonly placed: readonly NoteView[];
  /** Those whose place is gone. */
  readonly lost: readonly NoteView[];
}

/** Puts notes in the order of the page; those outside of the article's text come behind it, in the order they came. */
export function inPageOrder(notes: readonly NoteView[]): OrderedNotes {
  const rank = ({ on, at }: NoteView): number => (on === 'page' ? -1 : (at ?? Number.MAX_SAFE_INTEGER));
  const placed = notes.filter(({ place }) => place !== 'lost');
  return {
    placed: placed.toSorted((a, b) => rank(a) - rank(b)),
    lost: notes.filter(({ place }) => place === 'lost'),
  };
}
