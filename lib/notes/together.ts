import { isSameText, type Typed } from './draft-mark.ts';
import { follow, type History, type Revision, stands, union } from './revision.ts';

/** What bringing came to for a note. `deleted-here`: it was deleted here, after what was brought. */
export type BroughtState = 'new' | 'updated' | 'unchanged' | 'deleted-here';

const NOTHING: History = { heads: [], past: [] };

/**
 * The history that comes of the one here (null: none) and a brought one; null where nothing changes. `deleting` makes the revision
 * that deletes a head.
 */
export function together(
  here: History | null,
  brought: History,
  deleting: (head: Revision) => Revision,
): { readonly history: History | null; readonly state: BroughtState } {
  const before = here ?? NOTHING;
  const both = union(before, toldApart(before, brought));
  // erased elsewhere: here it is deleted, so that the reader can still bring it back
  const history = both.heads.length > 0 ? both : before.heads.reduce((all, head) => follow(all, deleting(head)), both);
  return {
    history: here !== null && isSame(history, here) ? null : history,
    state: stateOf(before, history, brought),
  };
}

function stateOf(before: History, after: History, brought: History): BroughtState {
  if (!stands(after) && stands(brought)) return 'deleted-here';
  if (isSame(before, after) || after.heads.length === 0) return 'unchanged';
  return before.heads.length === 0 ? 'new' : 'updated';
}

/**
 * A file that was changed by hand, or made by another, may say other words under the name of a revision that is here. They
 * get a name made of them, so that both are shown, and the same file brought again changes nothing.
 */
function toldApart(here: History, brought: History): History {
  const words = new Map(here.heads.map(({ rev, note }) => [rev, note]));
  const heads = brought.heads.map((head) => {
    const there = words.get(head.rev);
    return there === undefined || isSameText(there, head.note)
      ? head
      : { ...head, rev: `${head.rev}*${sumOf(head.note)}` };
  });
  return { ...brought, heads };
}

/** A short name for words: the same for the same ones. */
function sumOf({ text, tags }: Typed): string {
  let sum = 0;
  for (const letter of JSON.stringify([text, tags])) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (sum >>> 0).toString(36);
}

const isSame = (a: History, b: History): boolean =>
  a.past.length === b.past.length &&
  a.heads.length === b.heads.length &&
  a.past.every((rev, n) => rev === b.past[n]) &&
  a.heads.every((head, n) => head === b.heads[n] || JSON.stringify(head) === JSON.stringify(b.heads[n]));
