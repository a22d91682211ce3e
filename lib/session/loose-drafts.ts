import type { DraftMark } from '../notes/draft-mark.ts';
import { quoteIn, type Target } from '../notes/note.ts';
import { surfaceOf } from './figure-slot.ts';
import { type LooseDraft, type NoteTarget, type NoteView, noteKey, passageOf } from './note-state.ts';

/** A draft with the place it was typed for. */
export interface PlacedDraft extends DraftMark {
  readonly slot: string;
  /** The place of a new note on a passage or the page. */
  readonly target: Target | null;
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
  const isLost = ({ slot, target }: PlacedDraft): boolean => {
    switch (placeOf(slot)) {
      case 'figure':
        return !figures?.has(slot);
      case 'passage':
        return target === null;
      case 'page':
        return false;
      case 'note':
        return notes !== null && !known.has(slot);
    }
  };
  const lostOf = (slot: string) => (placeOf(slot) === 'figure' && figures === null ? 'unchecked' : 'place');
  const looseOf = (draft: PlacedDraft, gone: boolean): LooseDraft =>
    looseDraft(draft, isLost(draft) ? lostOf(draft.slot) : 'another', gone);
  return [
    ...shown.filter(isLost).map((draft) => looseOf(draft, false)),
    ...others.map((draft) => looseOf(draft, false)),
    ...discarded.map((draft) => looseOf(draft, true)),
  ]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (a.slot === b.slot ? (a.id < b.id ? -1 : 1) : a.slot < b.slot ? -1 : 1));
}

/** A draft as it is shown outside of an editor. */
export const looseDraft = (
  { id, slot, target, text, tags }: PlacedDraft,
  why: LooseDraft['why'],
  discarded: boolean,
): LooseDraft => ({
  id,
  slot,
  why,
  on: placeOf(slot),
  about: surfaceOf(slot) ?? quoteIn(target?.selectors ?? []),
  text,
  tags,
  discarded,
});

/** What a slot names. */
function placeOf(slot: string): NoteTarget['on'] {
  if (slot === 'page') return 'page';
  if (passageOf(slot) !== null) return 'passage';
  return surfaceOf(slot) === null ? 'note' : 'figure';
}
