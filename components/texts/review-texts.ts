import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import type { PlaceKind } from '../../data/schemas/place.ts';
import type { TakeFault } from '../../lib/browser/take-fault.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { OfficeFault } from '../../lib/office/faults.ts';
import type { SourceFault } from '../../lib/session/source-desk.ts';

/** What of a row is shown with its words and how firm it is. */
export type RowProperty = 'value' | 'indicator' | 'place' | 'period' | 'status' | 'measure';

/** The texts around a document that becomes a source. */
export interface ReviewTexts {
  readonly windowTitle: string;
  readonly back: string;
  readonly new: {
    readonly title: string;
    readonly intro: string;
    readonly field: string;
    readonly placeholder: string;
    readonly use: string;
    readonly choose: string;
    readonly limits: string;
    readonly reading: (name: string) => string;
    readonly drafting: string;
    /** Those of office files have words of their own (lib/explain). */
    readonly faults: Readonly<Record<Exclude<SourceFault, OfficeFault>, string>>;
    readonly pageFaults: Readonly<Record<TakeFault, string>>;
    readonly notKept: string;
  };
  readonly gone: string;
  readonly charset: Readonly<Record<'tcvn3' | 'vni', string>>;
  readonly title: string;
  readonly intro: string;
  readonly progress: { readonly label: string; readonly said: (done: number, all: number) => string };
  readonly keeping: {
    readonly kept: string;
    readonly keeping: string;
    readonly elsewhere: string;
    readonly takeOver: string;
    readonly failed: Readonly<Record<NoteProblem, string>>;
    readonly again: string;
  };
  readonly document: string;
  readonly rows: string;
  readonly keys: {
    readonly label: string;
    readonly entries: readonly (readonly [key: string, does: string])[];
  };
  readonly states: {
    readonly waiting: string;
    readonly kept: string;
    readonly dropped: string;
    readonly mended: string;
  };
  readonly acts: {
    readonly keep: string;
    readonly drop: string;
    readonly edit: string;
    readonly undo: string;
  };
  readonly properties: Readonly<Record<RowProperty, string>>;
  readonly evidence: {
    readonly label: string;
    readonly property: string;
    readonly read: string;
    readonly words: string;
    readonly firm: string;
    readonly said: string;
    readonly assumed: string;
    /** Of an indicator that the data has no name for. */
    readonly proposed: string;
    /** Nothing says it: what is usual was taken. */
    readonly usual: string;
    readonly missing: string;
    readonly yours: string;
    readonly none: string;
    readonly why: (list: string) => string;
    readonly doubt: (words: string) => string;
  };
  readonly nothing: Readonly<Record<'indicator' | 'place' | 'period', string>>;
  readonly bounds: Readonly<Record<ReferenceFigure['bound'], string>>;
  readonly directions: { readonly label: string; readonly up: string; readonly down: string; readonly none: string };
  readonly editor: {
    readonly title: (what: string) => string;
    readonly bound: string;
    readonly number: string;
    readonly high: string;
    readonly wrongNumber: string;
    readonly wrongRange: string;
    readonly doubt: string;
    readonly doubtHint: string;
    readonly keep: string;
    readonly drop: string;
    readonly close: string;
    readonly newIndicator: string;
    readonly editIndicator: string;
    readonly newPlace: string;
    readonly editPlace: string;
  };
  readonly made: {
    readonly indicator: string;
    readonly place: string;
    readonly name: string;
    readonly english: string;
    readonly others: string;
    readonly othersHint: string;
    readonly unit: string;
    readonly better: string;
    readonly betterOf: Readonly<Record<'higher' | 'lower' | 'neutral', string>>;
    readonly additive: string;
    readonly additiveHint: string;
    readonly placeName: string;
    readonly placeHint: string;
    readonly level: string;
    readonly levels: Readonly<Record<PlaceKind, string>>;
    readonly parent: string;
    readonly parentNone: string;
    readonly wrongName: string;
    readonly make: string;
    readonly change: string;
    readonly close: string;
  };
  readonly facts: {
    readonly title: string;
    readonly hint: string;
    readonly name: string;
    readonly longVi: string;
    readonly longEn: string;
    readonly shortVi: string;
    readonly shortEn: string;
    readonly kind: string;
    readonly kindNone: string;
    readonly organ: string;
    readonly organNone: string;
    readonly number: string;
    readonly date: string;
    readonly place: string;
    readonly ordinal: Readonly<Record<'conference' | 'session' | 'congress', string>>;
    readonly from: string;
    readonly to: string;
    readonly meetingHint: string;
  };
  readonly finish: {
    readonly save: string;
    readonly saving: string;
    readonly waiting: (n: number) => string;
    readonly noPlace: string;
    readonly lacking: (n: number) => string;
    readonly faults: string;
    readonly failed: string;
    readonly full: Readonly<Record<NoteProblem, string>>;
    readonly done: string;
    readonly version: (version: number) => string;
    readonly same: (version: number) => string;
    readonly figures: (n: number) => string;
    readonly fingerprint: string;
    readonly list: string;
  };
}
