import type { Question } from '../notes/catalogue.ts';
import type { Group } from '../notes/groups.ts';
import type { Narrowed } from '../notes/narrow.ts';
import type { NoteProblem } from '../notes/problem.ts';

/** Why not all notes are listed. `stopped`: what reads and searches them cannot be started, or came to an end again and again. */
export type ListProblem = NoteProblem | 'stopped';

/** The notes that are listed, in their order. A note that stands in two groups has two rows. */
export interface Listing {
  readonly rows: number;
  idAt(row: number): string;
  readonly groups: readonly Group[];
  /** What was asked for it: something else may be asked by now. */
  readonly asked: Question;
  /** How many notes. */
  readonly count: number;
  /** What the list could be narrowed by; null while only the first notes have been read. */
  readonly facets: Narrowed['facets'] | null;
}

/** How far reading all notes has come; `all` is how many there were at the beginning. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}
