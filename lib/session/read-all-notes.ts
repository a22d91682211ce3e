import type { Damaged } from '../notes/damaged.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';

/** How many notes are read in one piece: a few milliseconds, so that nothing the reader does waits for it. */
const PIECE = 250;

interface Readers {
  /** Takes a piece; `read` is how many have been read with it. */
  onPiece(notes: readonly StoredNote[], damaged: readonly Damaged[], read: number): void;
  /** Lets what waits be done: resolves when the window has time again. */
  rest(): Promise<unknown>;
}

/** Reads every note in pieces, until the end that `end` tells. Gives why it could not go on; null where it came to the end. */
export async function readAllNotes(
  store: Pick<NoteStore, 'batch'>,
  { onPiece, rest }: Readers,
  end: AbortSignal,
): Promise<NoteProblem | null> {
  let read = 0;
  for (let after: IDBValidKey | null = null; ; ) {
    const piece = await store.batch(after, PIECE);
    if (end.aborted) return null;
    if (!piece.ok) return piece.problem;
    const { notes, damaged, next } = piece.value;
    read += notes.length + damaged.length;
    onPiece(notes, damaged, read);
    if (next === null) return null;
    after = next;
    await rest();
    if (end.aborted) return null;
  }
}
