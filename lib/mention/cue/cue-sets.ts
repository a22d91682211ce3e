import type { CueKind } from './cues.ts';
import { CUE_KINDS } from './cues.ts';

/** Some kinds of cues, one bit each: most rules ask for kinds that a sentence has none of, and are answered by one look. */
export type CueSet = number;

const BITS = Object.fromEntries(CUE_KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<CueKind, CueSet>
>;

/** The set of one kind. */
export const setOf = (kind: CueKind): CueSet => BITS[kind];

export const cueSet = (...kinds: readonly CueKind[]): CueSet => kinds.reduce((set, kind) => set | BITS[kind], 0);

export const isOneOf = (kind: CueKind, set: CueSet): boolean => (BITS[kind] & set) !== 0;
