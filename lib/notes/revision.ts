import type { Note } from './note.ts';

/**
 * A note as it was saved once. Every save, deletion and bringing back is one, made from those its writer had seen. The clock
 * decides nothing, so that the histories of two machines can be laid together.
 */
export interface Revision {
  /** Names it: a UUID. */
  readonly rev: string;
  /** The revisions it was made from; none for the first. */
  readonly parents: readonly string[];
  /** When the note was deleted in it, ISO 8601; null where it stands. */
  readonly deleted: string | null;
  readonly note: Note;
}

/** What is kept of a note's revisions. */
export interface History {
  /** Those that no other was made from, in the order of their names; two where two windows made one from the same. */
  readonly heads: readonly Revision[];
  /** The names of all that others were made from: what they said is gone, and an older copy never brings it back. */
  readonly past: readonly string[];
}

/** The history of a note that is saved for the first time. */
export const begin = (first: Revision): History => ({ heads: [first], past: [...first.parents] });

/** The history with one revision more. What its writer had not seen stays a head beside it. */
export const follow = (history: History, next: Revision): History => union(history, begin(next));

/**
 * Two histories of one note laid together: the same whichever comes first, however often. Of one revision that is in both,
 * the copy whose place is described more fully stays (`complete`).
 */
export function union(a: History, b: History): History {
  const past = [...new Set([...a.past, ...b.past])].sort();
  const gone = new Set(past);
  const heads = new Map<string, Revision>();
  for (const head of [...a.heads, ...b.heads]) {
    if (gone.has(head.rev)) continue;
    const there = heads.get(head.rev);
    heads.set(head.rev, there === undefined ? head : fuller(there, head));
  }
  return { heads: [...heads.values()].sort(byName), past };
}

/** Does it stand, in one revision at least? A deletion that knew nothing of another's words does not take them away. */
export const stands = ({ heads }: History): boolean => heads.some(({ deleted }) => deleted === null);

/** The revisions a reader is shown: those that stand, or the deleted ones of a note that does not. */
export function shown({ heads }: History): readonly Revision[] {
  const standing = heads.filter(({ deleted }) => deleted === null);
  return standing.length > 0 ? standing : heads;
}

const byName = (a: Revision, b: Revision): number => (a.rev < b.rev ? -1 : 1);

/** The same revision told twice: its place may have been described meanwhile, which changes nothing the reader wrote. */
function fuller(a: Revision, b: Revision): Revision {
  const more = b.note.selectors.length - a.note.selectors.length;
  if (more !== 0) return more > 0 ? b : a;
  return JSON.stringify(a.note) >= JSON.stringify(b.note) ? a : b;
}
