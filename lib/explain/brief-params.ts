import type { ReasonParams } from '../check/reason.ts';
import type { Say } from './say.ts';

/** What stands beside a verdict's own reason, and never is one by itself. */
type Remark =
  | 'carried'
  | 'assumed'
  | 'period-doubtful'
  | 'by-number'
  | 'reading-used'
  | 'source-note'
  | 'derived'
  | 'still-changing'
  | 'by-reader';

/** The codes that a verdict's first reason can have. */
export type BriefParams = Omit<ReasonParams, Remark>;

/** How the page's number stands to the source's, in the words of a language. */
export interface GapWords {
  /** Is the page's the greater? Null where the two are equal. */
  readonly above: boolean | null;
  /** "36 tỷ đồng"; of percentages it is in points. */
  readonly distance: string;
  /** What the distance is of the source's number, "16,7%", and the page's number, "116,7%"; "" of percentages. */
  readonly percent: string;
  readonly share: string;
}

/** What the sentences of cards are made with. */
export interface BriefSay extends Say {
  /** How the page's number stands to the source's; null where they are not of one measure and unit. */
  readonly gap: GapWords | null;
  /** The short name of a document. */
  short(pack: string, role: string): string;
}
