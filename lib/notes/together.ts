import { type Note, quoteOf } from './note.ts';
import { follow, type History, type Revision, shown, stands, union } from './revision.ts';
import { shortSum } from './short-sum.ts';

/**
 * What bringing came to for a note. `deleted-here`: it was deleted here, after what was brought. `deleted`: it stood here, and
 * what was brought knows of its deletion.
 */
export type BroughtState = 'new' | 'updated' | 'unchanged' | 'deleted-here' | 'deleted';

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
  // erased or deleted elsewhere, be it long ago: here it is deleted now, so that the reader can still bring it back for a day
  const left = both.heads.length > 0 ? both.heads : before.heads;
  const isGone = stands(before) && !stands(both);
  const history = isGone ? left.reduce((all, head) => follow(all, deleting(head)), both) : both;
  return {
    history: here !== null && isSame(history, here) ? null : history,
    state: stateOf(before, history, brought),
  };
}

/**
 * A note that was deleted here and that the reader wants back from a file: as it was last here, or as the file tells it where
 * it has been erased by now. Null where it stands already. `anew` makes the revision that stands behind a deleted or past one.
 */
export function broughtBack(
  here: History | null,
  brought: History,
  anew: (head: Revision) => Revision,
): History | null {
  if (here !== null && stands(here)) return null;
  const both = union(here ?? NOTHING, brought);
  if (stands(both)) return both;
  const from = both.heads.length > 0 ? both : brought;
  return shown(from).reduce((all, head) => follow(all, anew(head)), both);
}

function stateOf(before: History, after: History, brought: History): BroughtState {
  if (stands(before) && !stands(after)) return 'deleted';
  if (!stands(after) && stands(brought)) return 'deleted-here';
  // what was deleted there and never was here is seen nowhere
  if (isSame(before, after) || !stands(after)) return 'unchanged';
  return before.heads.length === 0 ? 'new' : 'updated';
}

/**
 * A file that was changed by hand, or made by another, may say something else under the name of a revision that is here: other
 * words, another page, another figure. It gets a name made of what it says, so that both are shown, and the same file brought
 * again changes nothing. Only how the place is described may be told twice.
 */
function toldApart(here: History, brought: History): History {
  const words = new Map(here.heads.map(({ rev, note }) => [rev, note]));
  const heads = brought.heads.map((head) => {
    const there = words.get(head.rev);
    return there === undefined || saidBy(there) === saidBy(head.note)
      ? head
      : { ...head, rev: `${head.rev}*${shortSum(saidBy(head.note))}` };
  });
  return { ...brought, heads };
}

/** All that a revision says but for its selectors; the quote among them is said. Fields in one order, whoever wrote them. */
const saidBy = (note: Note): string =>
  JSON.stringify([
    note.text,
    note.tags,
    note.page.url,
    note.page.title,
    note.created,
    note.modified,
    quoteOf(note),
    note.figure && Object.entries(note.figure).sort(([a], [b]) => (a < b ? -1 : 1)),
    ...(note.reading === undefined ? [] : [note.reading]),
  ]);

const isSame = (a: History, b: History): boolean =>
  a.past.length === b.past.length &&
  a.heads.length === b.heads.length &&
  a.past.every((rev, n) => rev === b.past[n]) &&
  a.heads.every((head, n) => head === b.heads[n] || JSON.stringify(head) === JSON.stringify(b.heads[n]));
