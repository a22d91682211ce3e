import { signal } from '@preact/signals';
import { type Decision, lacking, type ReviewedRow } from '../draft-pack/review.ts';
import type { ReviewSession } from './review-session.ts';

/** Where the reader's hand is. A new object each time, so that asking for the same twice is seen twice. */
export interface Held {
  readonly row: string | null;
  /** `row`: the head of the row; `editor`: its fields; `save`: nothing waits any more; `none`: leave the focus where it is. */
  readonly focus: 'row' | 'editor' | 'save' | 'none';
}

type Parts = Pick<ReviewSession, 'review' | 'rows' | 'decide' | 'undo' | 'progress'>;

/** The one row in the reader's hand, and what the keys do with it. */
export function createReviewHand(session: Parts) {
  const rows = (): readonly ReviewedRow[] => session.rows.value;
  const first = rows().find(({ state }) => state === 'waiting') ?? rows()[0];
  const held = signal<Held>({ row: first?.id ?? null, focus: 'none' });
  /** The row whose fields are open. */
  const editing = signal<string | null>(null);

  const at = (): number => rows().findIndex(({ id }) => id === held.value.row);
  const hold = (row: string | null, focus: Held['focus']): void => {
    if (editing.value !== null && focus !== 'editor') editing.value = null;
    held.value = { row, focus };
  };
  /** The next row that waits, behind this one or from the beginning; where none does, the way to the end. */
  function goOn(): void {
    const all = rows();
    const here = at();
    const next =
      all.find(({ state }, n) => n > here && state === 'waiting') ?? all.find(({ state }) => state === 'waiting');
    hold(next?.id ?? held.value.row, next === undefined ? 'save' : 'row');
  }
  function edit(id: string): void {
    editing.value = id;
    held.value = { row: id, focus: 'editor' };
  }
  const decisionOn = (id: string): Decision =>
    session.review.value.decisions[id] ?? { keep: true, mended: {}, doubt: '' };

  return {
    held,
    editing,
    hold,
    /** One row up or down; the ends are the ends. */
    move(step: 1 | -1): void {
      const next = rows()[Math.max(0, Math.min(rows().length - 1, at() + step))];
      if (next !== undefined) hold(next.id, 'row');
    },
    edit,
    close(): void {
      hold(held.value.row, 'row');
    },
    /** Keeps a row, with what was mended of it, and goes on; one that lacks something opens to be mended first. */
    keep(id: string, change: Partial<Pick<Decision, 'mended' | 'doubt'>> = {}): void {
      const decision = { ...decisionOn(id), ...change, keep: true };
      const row = rows().find((one) => one.id === id);
      if (row === undefined) return;
      if (lacking({ fields: { ...row.fields, ...decision.mended } }).length > 0) {
        edit(id);
        return;
      }
      session.decide(id, decision);
      goOn();
    },
    /** Leaves a row out of the pack, and goes on. */
    drop(id: string): void {
      session.decide(id, { ...decisionOn(id), keep: false });
      goOn();
    },
    /** Takes the last step back, and goes to the row that it was about. */
    undo(): void {
      const before = session.review.value.decisions;
      session.undo();
      const now = session.review.value.decisions;
      const changed = rows().find(({ id }) => before[id] !== now[id]);
      hold(changed?.id ?? held.value.row, 'row');
    },
  };
}

export type ReviewHand = ReturnType<typeof createReviewHand>;
