import { surfaceOf } from './figure-slot.ts';
import { type LostDraft, type NoteView, noteKey } from './note-state.ts';

/**
 * The drafts whose figure is not in the report, or whose note is not among the notes, so that no editor would ever show
 * them. `typed` and `discarded` are texts by slot, `figures` has the slots of the figures that are there, `notes` is null
 * while the notes have not been read: a draft of a note is not taken for lost before.
 */
export function lostDrafts(
  typed: ReadonlyMap<string, string>,
  discarded: ReadonlyMap<string, string>,
  figures: { has(slot: string): boolean },
  notes: readonly NoteView[] | null,
): readonly LostDraft[] {
  const known = new Set(notes?.map(({ id }) => noteKey({ on: 'note', id })));
  const isLost = (slot: string) => (surfaceOf(slot) === null ? notes !== null && !known.has(slot) : !figures.has(slot));
  const listOf = (texts: ReadonlyMap<string, string>, gone: boolean) =>
    [...texts]
      .filter(([slot, text]) => isLost(slot) && text.trim() !== '')
      .map(([slot, text]) => ({ slot, about: surfaceOf(slot) ?? '', text, discarded: gone }));
  return [...listOf(typed, false), ...listOf(discarded, true)].sort((a, b) => (a.slot < b.slot ? -1 : 1));
}
