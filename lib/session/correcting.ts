import { computed, signal } from '@preact/signals';
import type { ReaderReading } from '../figure/reader-reading.ts';
import { isSameText } from '../notes/draft-mark.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteStore } from '../notes/store.ts';
import { type Description, type NoteMaking, noteOnFigure } from './note-on-figure.ts';
import type { NoteView, SaveState } from './note-state.ts';
import type { PageInFront } from './page-in-front.ts';
import { createTurns } from './turns.ts';

export interface CorrectingParts extends NoteMaking {
  readonly store: NoteStore;
  /** Describes where a figure stands; null when the page does not answer soon. */
  describe(figure: number): Promise<Description | null>;
}

/** The notes of the page in front, as far as correcting has to do with them. */
interface Listed {
  views(): readonly NoteView[];
  find(id: string): StoredNote | undefined;
  load(): Promise<void>;
}

/** The correction of a figure among notes; undefined where it has none. One that was deleted is none. */
export const correctionOn = (notes: readonly NoteView[], figureIndex: number): NoteView | undefined =>
  notes.find((note) => note.figureIndex === figureIndex && note.reading !== undefined && !note.deleted);

/**
 * Keeping how the reader reads a figure: as a note of its own, or as another revision of the one that is there. It is on the
 * disk before it says so, with the place that the page describes.
 */
export function createCorrecting(parts: CorrectingParts, { page, slots }: PageInFront, listed: Listed) {
  const { store } = parts;
  const outcomes = signal<Readonly<Record<string, SaveState>>>({});
  const inTurn = createTurns();
  const say = (slot: string, state: SaveState) => {
    outcomes.value = { ...outcomes.value, [slot]: state };
  };

  async function put(figureIndex: number, reading: ReaderReading) {
    const shown = correctionOn(listed.views(), figureIndex);
    const seen = shown && listed.find(shown.id)?.note;
    // another window may have changed its words since: how the number is read goes with those that it has now
    if (shown !== undefined) await listed.load();
    const there = correctionOn(listed.views(), figureIndex) ?? shown;
    const current = page.value;
    if (there !== undefined) {
      const { id, text, tags } = there;
      const base = there.heads.filter((head) => isSameText(head, there)).map(({ rev }) => rev);
      const kept = await store.rewrite({ id, base, text, tags, draft: null, reading, ...(seen && { seen }) });
      if (!kept.ok) return kept;
      // a version with other words stays beside it, for the reader to choose; how the number is read he has said of all that he saw and
      // that are still there
      const left = there.heads.filter(
        ({ rev }) => !base.includes(rev) && kept.value.heads.some((head) => head.rev === rev),
      );
      for (const { rev, text: words, tags: own } of left) {
        const along = await store.rewrite({ id, base: [rev], text: words, tags: own, draft: null, reading });
        if (along.ok) continue;
        // the first ones are kept all the same
        await listed.load();
        return along;
      }
      return kept;
    }
    const made = current === null ? null : noteOnFigure(current, figureIndex, { text: '', tags: [] }, parts);
    if (made === null || current === null) return null;
    const added = await store.add({ ...made, reading }, null);
    if (!added.ok) return added;
    const described = await parts.describe(figureIndex);
    // what the page says of another text may be of another figure
    if (described !== null && page.value?.text === current.text && described.quote === made.figure?.surface)
      await store.complete(made.id, added.value.rev, described.selectors);
    return added;
  }

  return {
    /** How saving goes, by the index of the figure. */
    saves: computed(
      (): Readonly<Record<number, SaveState>> =>
        Object.fromEntries(
          slots.value.flatMap((slot, index) => {
            const outcome = outcomes.value[slot];
            return outcome === undefined ? [] : [[index, outcome] as const];
          }),
        ),
    ),
    /** Keeps a reading of a figure of the page in front. */
    async correct(figureIndex: number, reading: ReaderReading): Promise<void> {
      const slot = slots.value[figureIndex];
      if (slot === undefined) return;
      await inTurn(slot, async () => {
        say(slot, { phase: 'saving' });
        const outcome = await put(figureIndex, reading);
        if (outcome === null) return say(slot, { phase: 'failed', why: 'place', text: '' });
        if (!outcome.ok) return say(slot, { phase: 'failed', why: outcome.problem, text: '' });
        say(slot, { phase: 'saved' });
        await listed.load();
      });
    },
  };
}
