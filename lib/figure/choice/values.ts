import type { Measure, Status } from '../figure.ts';

export const STATUSES = ['result', 'estimate', 'target', 'denied', 'supposed'] as const satisfies readonly Status[];
export const MEASURES = ['level', 'change', 'share-of-plan', 'index'] as const satisfies readonly Measure[];

/** Where words stand to a number. */
export const SIDES = ['before', 'behind', 'in'] as const;

/** Where the last figure read so far stands: in the same paragraph, in the item in front of this one, or elsewhere. */
export const PREVIOUS = ['paragraph', 'item', 'other'] as const;

/** How evidence may stand; the index behind the last is of none. */
export const EVIDENCE_HOWS = ['said', 'carried', 'assumed'] as const;
