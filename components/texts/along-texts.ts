import type { OtherState } from '../../lib/notes/bring-others.ts';
import type { EntryOf } from '../../lib/notes/formats/entry.ts';
import type { EntryFault, FileFault } from '../../lib/notes/formats/fault.ts';
import type { InFile, SettingsState } from '../../lib/notes/formats/import-report.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { BroughtState } from '../../lib/notes/together.ts';

/** The texts of exports, imports and backups, which are loaded when the reader comes to them. Numbers go in as they are. */
export interface AlongTexts {
  readonly take: {
    readonly title: string;
    readonly which: string;
    readonly all: (n: number) => string;
    readonly shown: (n: number) => string;
    readonly picked: (n: number) => string;
    readonly unpick: string;
    readonly format: string;
    readonly jsonld: string;
    readonly markdown: string;
    readonly csv: string;
    readonly file: string;
    readonly clipboard: string;
    readonly working: (done: number, all: number) => string;
    readonly made: (n: number) => string;
    readonly copied: (n: number) => string;
    readonly label: string;
    readonly failed: Readonly<Record<NoteProblem | 'clipboard', string>>;
  };
  readonly bring: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: string;
    readonly done: string;
    /** What the file holds; only what there is of. */
    readonly inFile: (of: InFile) => string;
    readonly counts: Readonly<Record<BroughtState, (n: number) => string>>;
    readonly drafts: Readonly<Record<OtherState, (n: number) => string>>;
    readonly damaged: Readonly<Record<OtherState, (n: number) => string>>;
    readonly settings: Readonly<Record<Exclude<SettingsState, null>, string>>;
    /** Documents, in versions, and reviews under way. `inPlace`: sources that come with the extension, which others stand in the place of now; `look` leads to them. */
    readonly packs: Readonly<Record<'new' | 'unchanged' | 'refused' | 'inPlace', (n: number) => string>> & {
      readonly look: string;
    };
    readonly reviews: Readonly<Record<OtherState, (n: number) => string>>;
    readonly packsFailed: string;
    readonly renamed: (n: number) => string;
    readonly refused: (n: number) => string;
    /** Of a backup in several files. */
    readonly more: string;
    readonly lines: (n: number) => string;
    readonly moreLines: (n: number) => string;
    readonly entry: (at: number, of: EntryOf) => string;
    readonly outcomes: Readonly<Record<BroughtState | OtherState, string>>;
    readonly refusals: Readonly<Record<EntryFault, string>>;
    /** Notes of the file that were deleted here: the reader may want them back. */
    readonly deleted: {
      readonly offer: string;
      readonly wanted: (n: number) => string;
      readonly working: string;
      readonly back: (n: number) => string;
      readonly failed: Readonly<Record<NoteProblem, string>>;
    };
    /** Nothing of the file was brought. */
    readonly faults: Readonly<Record<FileFault | NoteProblem | 'unreadable', string>>;
  };
  readonly backup: {
    readonly title: string;
    readonly hint: string;
    readonly working: (done: number, all: number) => string;
    readonly last: (when: string) => string;
    readonly never: string;
    readonly failed: Readonly<Record<NoteProblem, string>>;
  };
}
