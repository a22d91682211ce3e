import type { NoteTarget, Passage } from './note-state.ts';
import type { PassageFault, Wish } from './wish.ts';

/**
 * The place whose editor is to be opened and to have the focus. A new object each time, so that the same place wanted twice is
 * seen twice. `instead`: why the note is not on the passage that was asked for.
 */
export interface Wanted {
  readonly target: Exclude<NoteTarget, { on: 'note' }>;
  readonly instead: PassageFault | null;
}

interface WishParts {
  readonly passages: () => readonly Passage[];
  /** Begins a note on a passage; gives its name. */
  readonly notePassage: (passage: Omit<Passage, 'id'>) => string;
  /** The chosen figure, as an index into the report's figures. */
  readonly chosen: () => number | null;
}

/** The editor that a wish of the reader's opens. A passage that a note was begun on already is not begun again. */
export function takeWish(wish: Wish, { passages, notePassage, chosen }: WishParts): Wanted {
  if (wish.kind === 'page') return { target: { on: 'page' }, instead: wish.instead };
  if (wish.kind === 'passage') {
    const same = passages().find(({ selectors }) => isSame(selectors, wish.passage.selectors));
    return { target: { on: 'passage', id: same?.id ?? notePassage(wish.passage) }, instead: null };
  }
  const figureIndex = chosen();
  const target = figureIndex === null ? ({ on: 'page' } as const) : ({ on: 'figure', figureIndex } as const);
  return { target, instead: null };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
