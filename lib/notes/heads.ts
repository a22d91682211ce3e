import { isSameText, type Typed } from './draft-mark.ts';
import { follow, type History, type Revision, shown } from './revision.ts';

/** The revision that is changed: one that its writer saw, or else one that says the same already, or the first one shown. */
export function headFor(history: History | null, base: readonly string[], words: Typed | null): Revision | undefined {
  if (history === null) return undefined;
  const { heads } = history;
  return (
    heads.find(({ rev }) => base.includes(rev)) ??
    heads.find(({ note }) => words !== null && isSameText(note, words)) ??
    shown(history)[0]
  );
}

/** The history of a note that is there; throws where there is none. */
export function existing(history: History | null): History {
  if (history === null || history.heads.length === 0) throw new Error('no such note');
  return history;
}

/** The history with another revision behind each that is shown. */
export const eachShown = (history: History, next: (head: Revision) => Revision): History =>
  shown(history).reduce((all, head) => follow(all, next(head)), history);
