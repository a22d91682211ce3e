import type { DraftMark } from '../notes/drafts.ts';
import { surfaceOf } from './figure-slot.ts';
import { type LooseDraft, type NoteView, noteKey } from './note-state.ts';

/** A draft with the place it was typed for. */
export interface PlacedDraft extends DraftMark {
  readonly slot: string;
}

interface DraftsOfPage {
  /** The ones that the editors of their places would show. */
  readonly shown: readonly PlacedDraft[];
  /** Others for the same places: typed in another window, or before. */
  readonly others: readonly PlacedDraft[];
  readonly discarded: readonly PlacedDraft[];
}

/**
 * The drafts that no editor would show: their figure is not in the report, their note is not among the notes, or their place
 * has another draft. `figures` has the slots of the figures that are there, null where the page could not be checked; `notes`
 * is null while the notes have not been read: a draft of a note is not taken for lost before.
 */
export function looseDrafts(
  { shown, others, discarded }: DraftsOfPage,
  figures: { has(slot: string): boolean } | null,
  notes: readonly NoteView[] | null,
): readonly LooseDraft[] {
  const known = new Set(notes?.map(({ id }) => noteKey({ on: 'note', id })));
  const isOfFigure = (slot: string) => surfaceOf(slot) !== null;
  const isLost = (slot: string) => (isOfFigure(slot) ? !figures?.has(slot) : notes !== null && !known.has(slot));
  const lostOf = (slot: string) => (isOfFigure(slot) && figures === null ? 'unchecked' : 'place');
  const looseOf = ({ id, slot, text }: PlacedDraft, gone: boolean): LooseDraft => ({
    id,
    slot,
    why: isLost(slot) ? lostOf(slot) : 'another',
    about: surfaceOf(slot) ?? '',
    text,
    discarded: gone,
  });
  return [
    ...shown.filter(({ slot }) => isLost(slot)).map((draft) => looseOf(draft, false)),
    ...others.map((draft) => looseOf(draft, false)),
    ...discarded.map((draft) => looseOf(draft, true)),
  ]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (a.slot === b.slot ? (a.id < b.id ? -1 : 1) : a.slot < b.slot ? -1 : 1));
}
