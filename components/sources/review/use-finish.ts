import { useState } from 'preact/hooks';
import type { NoteProblem } from '../../../lib/notes/problem.ts';
import type { Fault } from '../../../lib/resolution/fault.ts';
import type { ReviewHand } from '../../../lib/session/review-hand.ts';
import type { ReviewProps } from './context.ts';

/** Where the way from the review to a source stands. */
type FinishState =
  | { readonly phase: 'open' | 'saving' | 'no-place' }
  /** So many rows that are kept lack something; the first of them is open. */
  | { readonly phase: 'lacking'; readonly rows: number }
  | { readonly phase: 'faults'; readonly faults: readonly Fault[] }
  /** `problem`: of the store; null where nobody answered. */
  | { readonly phase: 'failed'; readonly problem: NoteProblem | null }
  | {
      readonly phase: 'done';
      readonly version: number;
      readonly isNew: boolean;
      readonly fingerprint: string;
      readonly figures: number;
    };

export interface Finishing {
  readonly state: FinishState;
  save(): Promise<void>;
}

/** Makes the pack of the review and keeps it. Nothing is lost on the way: the review stands until the pack is on the disk. */
export function useFinish(
  { pack, save, session }: Pick<ReviewProps, 'pack' | 'save' | 'session'>,
  hand: ReviewHand,
): Finishing {
  const [state, setState] = useState<FinishState>({ phase: 'open' });
  return {
    state,
    async save() {
      setState({ phase: 'saving' });
      await session.settled();
      const packed = await pack().catch(() => null);
      if (packed === null) return setState({ phase: 'failed', problem: null });
      if (packed.ok) {
        const kept = await save(packed.pack);
        if (!kept.ok) return setState({ phase: 'failed', problem: kept.problem });
        return setState({ phase: 'done', figures: packed.pack.figures.length, ...kept.value });
      }
      if (packed.why === 'no-place') return setState({ phase: 'no-place' });
      if (packed.why === 'faults') return setState({ phase: 'faults', faults: packed.faults });
      const [first] = packed.rows;
      if (first !== undefined) hand.edit(first);
      setState({ phase: 'lacking', rows: packed.rows.length });
    },
  };
}
