import type { CueKind } from '../../mention/cue/cues.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import type { Base, Direction, Measure } from '../figure.ts';

/** What the words around a number say of its measure, before its indicator is known. */
export interface MeasureWords {
  /** `open`: a level, or where the indicator has no percentage for a level, what such a percentage means for it. */
  readonly measure: Measure | 'open';
  readonly direction: Direction | null;
  readonly base: Base | null;
  /** The time compared with, when `base` is one. */
  readonly basePeriod: PeriodMention | null;
  readonly verb: Cue | null;
  /** "vượt 112%": the excess over the plan, or the share of it. "giảm 2,66%": a change, or the level reached. */
  readonly verbKind: CueKind | null;
}

/** A percentage, in points, plain or "%/năm". */
export const isPercent = (unit: string): boolean => unit.startsWith('percent');
