import { type Keys, type KeyTable, placeOf } from './keys.ts';
import { createNumbers } from './numbers.ts';

/** By what the notes are put together. */
export type View = 'month' | 'page' | 'tag' | 'indicator' | 'verdict';

/** Notes put together, by their numbers: those of a group stand in `notes` from its `start`, `count` of them. */
export interface Grouped {
  readonly notes: Uint32Array;
  readonly groups: readonly Group[];
}

export interface Group {
  /** What its notes have in common; "" where that is that they have none. */
  readonly value: string;
  readonly start: number;
  readonly count: number;
}

/** All in one group, in their own order. */
export const together = (notes: Uint32Array): Grouped => ({
  notes,
  groups: notes.length === 0 ? [] : [{ value: '', start: 0, count: notes.length }],
});

/**
 * Puts notes together, each group in the order given. Months and pages come in the order of their first note, the others by
 * how many they have; a note with several tags stands with each, and what has no value comes last.
 */
export function groupBy(notes: Uint32Array, view: View, keys: Keys): Grouped {
  const pairs = pairsOf(notes, view, keys.table());
  const counts = new Uint32Array(keys.values.length);
  const met: number[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const key = pairs.keys[i]!;
    if (counts[key] === 0) met.push(key);
    counts[key]!++;
  }
  const next = new Uint32Array(keys.values.length);
  let length = 0;
  const groups = inOrder(met, view, keys, counts).map((key) => {
    const group = { value: keys.values[key]!, start: length, count: counts[key]! };
    next[key] = length;
    length += group.count;
    return group;
  });
  const sorted = new Uint32Array(length);
  for (let i = 0; i < pairs.length; i++) sorted[next[pairs.keys[i]!]!++] = pairs.notes[i]!;
  return { notes: sorted, groups };
}

/** Each note with each of its keys of a facet. */
interface Pairs {
  readonly notes: Uint32Array;
  readonly keys: Uint32Array;
  readonly length: number;
}

function pairsOf(notes: Uint32Array, view: View, { keys, starts }: KeyTable): Pairs {
  const { from, to } = placeOf(view);
  if (to !== null) {
    const single = new Uint32Array(notes.length);
    for (let i = 0; i < notes.length; i++) single[i] = keys[starts[notes[i]!]! + from]!;
    return { notes, keys: single, length: notes.length };
  }
  const pairs = { notes: createNumbers(), keys: createNumbers() };
  for (let i = 0; i < notes.length; i++) {
    const note = notes[i]!;
    const end = starts[note + 1]!;
    for (let at = starts[note]! + from; at < end; at++) {
      pairs.notes.push(note);
      pairs.keys.push(keys[at]!);
    }
  }
  return { notes: pairs.notes.view(), keys: pairs.keys.view(), length: pairs.keys.length };
}

/** The groups as they follow each other; `met` in the order of their first notes. */
function inOrder(met: readonly number[], view: View, { values }: Keys, counts: Uint32Array): readonly number[] {
  const isNone = (key: number): boolean => values[key] === '';
  const byCount = view === 'month' || view === 'page' ? () => 0 : (a: number, b: number) => counts[b]! - counts[a]!;
  return met.toSorted((a, b) => Number(isNone(a)) - Number(isNone(b)) || byCount(a, b));
}
