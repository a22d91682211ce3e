import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftRow } from '../draft-pack/draft.ts';
import {
  type Decision,
  decide,
  progressOf,
  type Review,
  type ReviewedRow,
  reviewedRows,
} from '../draft-pack/review.ts';
import { weakestFirst } from '../draft-pack/weakest-first.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { PackStore } from '../packs/store.ts';

/** Where the review stands on its way to the disk. `elsewhere`: another window has gone on with it, and this one keeps nothing. */
export type Keeping = 'kept' | 'keeping' | 'elsewhere' | { readonly failed: NoteProblem };

export interface ReviewParts {
  readonly store: Pick<PackStore, 'keepReview' | 'review'>;
  readonly about: { readonly id: string; readonly title: string; readonly url: string | null };
  readonly review: Review;
  /** The turn that it was read at; 0 of one that was never kept. */
  readonly turn: number;
  /** Nothing of it is lost while nothing is done: it is kept with the first step. Left out, one that was never kept is kept at once. */
  readonly isSafe?: boolean;
}

/** How many steps can be taken back. */
const MOST_STEPS = 200;

export type ReviewSession = ReturnType<typeof createReviewSession>;

/** One review in front of the reader: every step is on its way to the disk at once, and can be taken back. */
export function createReviewSession({ store, about, review: begun, turn: first, isSafe = first > 0 }: ReviewParts) {
  const review = signal(begun);
  const keeping = signal<Keeping>(isSafe ? 'kept' : 'keeping');
  const before = signal<readonly Review[]>([]);
  /** The order of the rows is that of the beginning: a row that is decided does not run away from under the reader's hand. */
  const order = signal<readonly string[]>(orderOf(begun));
  let turn = first;
  let last: Promise<void> = Promise.resolve();

  /** Writes what is there by then; steps that come while one is being written are one writing. */
  let isDue = false;
  function keep(): void {
    if (keeping.value === 'elsewhere') return;
    keeping.value = 'keeping';
    if (isDue) return;
    isDue = true;
    last = last.then(write);
  }
  async function write(): Promise<void> {
    isDue = false;
    const written = review.value;
    const outcome = await store.keepReview(about, written, turn);
    if (!outcome.ok) keeping.value = { failed: outcome.problem };
    else if (!outcome.value.kept) keeping.value = 'elsewhere';
    else {
      turn = outcome.value.turn;
      if (review.value === written) keeping.value = 'kept';
    }
  }

  /** What the last step was about, where steps about the same are one: letters of one word are not taken back one by one. */
  let lastAbout: string | null = null;
  function step(next: Review, of: string | null = null): void {
    if (next === review.value) return;
    if (of === null || of !== lastAbout) before.value = [...before.value, review.value].slice(-MOST_STEPS);
    lastAbout = of;
    review.value = next;
    keep();
  }

  /** A row that is as it was is the same object: of two thousand the one that was decided is drawn anew. */
  let seen = new Map<string, { readonly of: unknown; readonly row: ReviewedRow }>();
  const rows: ReadonlySignal<readonly ReviewedRow[]> = computed(() => {
    const { decisions } = review.value;
    const next = new Map<string, { readonly of: unknown; readonly row: ReviewedRow }>();
    for (const row of reviewedRows(review.value)) {
      const before = seen.get(row.id);
      const of = decisions[row.id];
      next.set(row.id, before !== undefined && before.of === of ? before : { of, row });
    }
    seen = next;
    return order.value.flatMap((id) => next.get(id)?.row ?? []);
  });
  if (!isSafe) keep();

  return {
    about,
    review: review as ReadonlySignal<Review>,
    keeping: keeping as ReadonlySignal<Keeping>,
    rows,
    progress: computed(() => progressOf(review.value)),
    canUndo: computed(() => before.value.length > 0),

    decide: (row: string, decision: Decision | null) => step(decide(review.value, row, decision)),
    /** Changes what is said of the document itself, or what the reader made. Changes of one field in a row are one step. */
    change: (change: Partial<Pick<Review, 'facts' | 'place' | 'names' | 'indicators' | 'places'>>, field?: string) =>
      step({ ...review.value, ...change }, field),
    undo(): void {
      const previous = before.value.at(-1);
      if (previous === undefined) return;
      before.value = before.value.slice(0, -1);
      lastAbout = null;
      review.value = previous;
      keep();
    },
    /** Writes once more what could not be written. */
    again: keep,
    /** Takes what another window has kept, in the place of this one's. */
    async takeOther(): Promise<void> {
      const outcome = await store.review(about.id);
      if (!outcome.ok) return;
      if (outcome.value === null) {
        // it was thrown away there: what is here is all there is of it
        turn = 0;
        keeping.value = 'keeping';
        keep();
        return;
      }
      turn = outcome.value.turn;
      seen = new Map();
      before.value = [];
      review.value = outcome.value.review;
      keeping.value = 'kept';
    },
    /** Looks whether another window has gone on with it: to be called when one says that reviews have changed. */
    async look(): Promise<void> {
      await last;
      const outcome = await store.review(about.id);
      if (outcome.ok && !isDue && (outcome.value?.turn ?? 0) !== turn) keeping.value = 'elsewhere';
    },
    /** Resolves when everything so far is on the disk, or has failed to get there. */
    settled: (): Promise<void> => last,
  };
}

/** The weakest first; of a saved pack behind all its figures what else is read in its text. */
function orderOf({ draft, of }: Review): readonly string[] {
  const rows = weakestFirst(draft.rows);
  const isOther = ({ saved }: DraftRow): boolean => of !== undefined && saved === undefined;
  return [...rows.filter((row) => !isOther(row)), ...rows.filter(isOther)].map(({ id }) => id);
}
