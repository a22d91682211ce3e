import type { Side, Standing } from '../../lib/compare/comparison.ts';
import type { SideStanding } from '../../lib/session/compared-side.ts';
import type { PasteFault } from '../../lib/session/comparing.ts';

/** The texts of two pages beside each other. `title`, `site` and `words` are words of pages and are put in as they are. */
export interface CompareTexts {
  readonly title: string;
  readonly back: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly untitled: string;
  readonly pasted: string;
  readonly noDate: string;
  /** "" for what needs no words. */
  readonly standings: Readonly<Record<SideStanding, string>>;
  readonly chooseOther: string;

  readonly choose: {
    readonly title: string;
    readonly hint: string;
    readonly looking: string;
    readonly none: string;
    readonly shared: (n: number) => string;
    readonly nothingShared: string;
    readonly noTab: string;
    readonly again: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly pasteGo: string;
    readonly pasting: string;
    readonly faults: Readonly<Record<PasteFault, string>>;
  };

  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly counts: Readonly<Record<Standing, (n: number, first: boolean) => string>>;
  readonly nothing: string;
  readonly allSame: (n: number) => string;
  readonly kinds: Readonly<Record<Standing, string>>;
  readonly groups: { readonly apart: string; readonly agrees: string };
  readonly only: Readonly<Record<Side, (n: number) => string>>;
  readonly unknown: Readonly<Record<Side, (n: number) => string>>;
  readonly see: Readonly<Record<Side, string>>;
  readonly seeFigure: (side: Side, what: string) => string;
  readonly amount: Readonly<Record<Side, (amount: string) => string>>;
  readonly keys: string;
  readonly foot: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}
