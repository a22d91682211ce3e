import type { TextFault } from '../../lib/session/text-desk.ts';

/** The texts of the page that checks a text; what it shares with the panel stands in `Texts`. */
export interface CheckTextTexts {
  readonly title: string;
  readonly windowTitle: string;
  readonly intro: string;
  readonly field: string;
  readonly placeholder: string;
  readonly titleField: string;
  readonly titleHint: string;
  readonly dateField: string;
  readonly dateHint: string;
  readonly choose: string;
  readonly limits: string;
  readonly busy: string;
  readonly fromPage: (name: string) => string;
  readonly fromFile: (name: string) => string;
  readonly faults: Readonly<Record<TextFault, string>>;
  readonly views: { readonly label: string; readonly type: string; readonly read: string };
  readonly toText: string;
  readonly toTextHint: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly keepInstead: string;
  readonly clear: string;
  readonly replaced: string;
  readonly bringBack: string;
  readonly result: string;
  readonly waiting: string;
  readonly empty: { readonly title: string; readonly next: string };
  readonly tooLong: { readonly title: string; readonly next: string };
  readonly otherLanguage: { readonly title: string; readonly next: string };
  readonly failed: { readonly title: string; readonly next: string };
  readonly again: string;
  readonly noNotes: string;
  readonly takeSource: string;
  readonly walk: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly toCard: string;
    readonly at: (n: number, all: number, what: string) => string;
  };
  readonly report: {
    readonly label: string;
    readonly html: string;
    readonly markdown: string;
    readonly copy: string;
    readonly saved: string;
    readonly copied: string;
    readonly failed: string;
  };
}
