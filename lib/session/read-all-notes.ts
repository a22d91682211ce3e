import type { Damaged } from '../notes/damaged.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';

/** How many notes are read in one piece: few enough that no question waits for it on a slow machine. */
const PIECE = 100;

type Piece = Awaited<ReturnType<NoteStore['batch']>>;

/** Takes a piece; `read` is how many have been read with it. */
type OnPiece = (notes: readonly StoredNote[], damaged: readonly Damaged[], read: number) => void;

/**
 * Reads every note in pieces, each a turn by itself, until the end that `end` tells. Gives why it could not go on; null where it
 * came to the end.
 */
export async function readAllNotes(
  store: Pick<NoteStore, 'batch'>,
  onPiece: OnPiece,
  end: AbortSignal,
): Promise<NoteProblem | null> {
  let read = 0;
  let next: Promise<Piece> | null = store.batch(null, PIECE);
  while (next !== null) {
    const piece: Piece = await next;
    if (end.aborted) return null;
    if (!piece.ok) return piece.problem;
    const { notes, damaged } = piece.value;
    const after: IDBValidKey | null = piece.value.next;
    // the database works on the next piece while this one is taken in
    next = after === null ? null : store.batch(after, PIECE);
    read += notes.length + damaged.length;
    onPiece(notes, damaged, read);
  }
  return null;
}
