import { isObject, listOf, type Shape, textUpTo } from '../../text/shape.ts';
import type { Note } from '../note.ts';
import { begin, type History, type Revision } from '../revision.ts';
import { type Read, read, refused } from './fault.ts';
import { namedUuid } from './named-uuid.ts';
import { isTime, readNote } from './read-note.ts';

/** Two windows make two heads; a hundred is no history of a reader. */
const MOST_HEADS = 100;

const rev: Shape = (value) => textUpTo(100)(value) && value !== '';
const revs = listOf(rev);

/** The history of one note in a file, each revision made anew. */
export function readHistory(value: unknown): Read<History> {
  if (!isObject(value)) return refused('unreadable');
  const { heads, past } = value;
  if (!Array.isArray(heads) || heads.length === 0 || heads.length > MOST_HEADS || !revs(past))
    return refused('unreadable');
  const revisions: Revision[] = [];
  for (const head of heads) {
    const revision = readRevision(head);
    if (!revision.ok) return revision;
    revisions.push(revision.value);
  }
  const isOne = revisions.every(({ note }) => note.id === revisions[0]?.note.id);
  if (!isOne || !areHeads(revisions, past as string[])) return refused('unreadable');
  return read({ heads: revisions, past: [...(past as string[])] });
}

/**
 * Is none of them past, and none there twice? A history without a head says that its note was erased: laid together with the
 * reader's own it would delete that.
 */
function areHeads(heads: readonly { readonly rev: string }[], past: readonly string[]): boolean {
  const gone = new Set(past);
  return heads.every(({ rev }) => !gone.has(rev)) && new Set(heads.map(({ rev }) => rev)).size === heads.length;
}

function readRevision(value: unknown): Read<Revision> {
  if (!isObject(value)) return refused('unreadable');
  const { parents, deleted } = value;
  if (!rev(value['rev']) || !revs(parents) || !(deleted === null || isTime(deleted))) return refused('unreadable');
  const note = readNote(value['note']);
  if (!note.ok) return note;
  return read({ rev: value['rev'] as string, parents: [...(parents as string[])], deleted, note: note.value });
}

/** What a file says of a note's revisions beside what the note itself says. */
export interface Lineage {
  readonly rev: string;
  readonly parents: readonly string[];
  readonly past: readonly string[];
  /** The heads beside the one that is told in full. */
  readonly others: readonly Revision[];
  /** Of the words as they were written out (`digestOf`). */
  readonly digest: string;
}

/** Tells whether what a reader wrote in a note is still the same: not its times, nor how its place is described. */
export const digestOf = ({ text, tags, page, reading }: Note): string =>
  namedUuid('words', text, page.url, ...tags, ...(reading === undefined ? [] : ['reading', JSON.stringify(reading)]));

/** The lineage in a file; null where it is none, or is not of the note with this name. */
export function readLineage(value: unknown, id: string): Lineage | null {
  if (!isObject(value) || !rev(value['rev']) || !rev(value['digest'])) return null;
  const { parents, past, others } = value;
  if (!revs(parents) || !revs(past) || !Array.isArray(others) || others.length >= MOST_HEADS) return null;
  const revisions: Revision[] = [];
  for (const other of others) {
    const revision = readRevision(other);
    if (!revision.ok || revision.value.note.id !== id) return null;
    revisions.push(revision.value);
  }
  const known = value['rev'] as string;
  if (!areHeads([{ rev: known }, ...revisions], past as string[])) return null;
  return {
    rev: known,
    parents: [...(parents as string[])],
    past: [...(past as string[])],
    others: revisions,
    digest: value['digest'] as string,
  };
}

/**
 * The history of a note as a file tells it. A note that another program has changed since it was written out here is a revision
 * made from that one; a note of elsewhere is its own beginning, under a name that its words give it, so that bringing it twice
 * brings it once.
 */
export function historyOf(note: Note, lineage: Lineage | null): History {
  if (lineage === null) return begin({ rev: revOf(note), parents: [], deleted: null, note });
  const { rev: known, parents, past, others, digest } = lineage;
  const isChanged = digest !== digestOf(note);
  const head: Revision = isChanged
    ? { rev: revOf(note, known), parents: [known], deleted: null, note }
    : { rev: known, parents, deleted: null, note };
  return { heads: [head, ...others], past: isChanged ? [...past, known] : past };
}

/** Words that were there before and come again are another revision: `from` is the one they were made from. */
const revOf = (note: Note, from = ''): string => namedUuid('revision', note.id, from, digestOf(note));
