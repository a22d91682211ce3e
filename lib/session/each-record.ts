import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';

/** How many records are read in one piece: a short turn of the window. */
const PIECE = 100;

/** Takes every record of a store, as it is, and tells after each piece how many there were; gives how many in all. */
export async function eachRecord(
  store: Pick<NoteStore, 'dump'>,
  name: 'notes' | 'drafts' | 'tombstones',
  take: (record: unknown) => void,
  onPiece: (records: number) => void,
): Promise<Outcome<number>> {
  let count = 0;
  for (let after: IDBValidKey | null = null; ; ) {
    const piece = await store.dump(name, after, PIECE);
    if (!piece.ok) return piece;
    piece.value.records.forEach(take);
    count += piece.value.records.length;
    onPiece(count);
    after = piece.value.next;
    if (after === null) return { ok: true, value: count };
  }
}
