import type { FileTrouble, SourceProblem, Would } from '../../lib/session/source-list-state.ts';

/** Every text of the page of sources: its lists, and what stands there for who brings a document. Numbers go in as they are. */
export interface SourcesTexts {
  readonly language: string;
  readonly title: string;
  readonly windowTitle: string;
  readonly newSource: string;
  readonly intro: string;
  readonly privacy: string;
  readonly reading: string;
  readonly again: string;
  readonly problem: Readonly<Record<SourceProblem, string>>;

  readonly documents: string;
  /** So many are on, of all. */
  readonly count: (on: number, all: number) => string;
  readonly none: string;
  readonly noneOn: string;
  readonly on: string;
  /** The name of the switch. */
  readonly use: (what: string) => string;
  readonly builtin: string;
  readonly replaces: string;
  readonly facts: {
    readonly short: string;
    readonly place: string;
    readonly results: string;
    readonly targets: string;
    readonly figures: string;
    readonly version: string;
    readonly fingerprint: string;
    readonly from: string;
  };
  readonly figureCount: (n: number, doubtful: number) => string;
  /** `when` is null of what comes with the extension. */
  readonly versionOf: (version: number, when: string | null) => string;
  readonly fromExtension: string;
  readonly fromFile: (name: string) => string;
  readonly fromHere: string;
  readonly fingerprintHint: string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly export: string;
  readonly exportOf: (what: string) => string;
  readonly remove: string;
  readonly mend: string;
  readonly mendOf: (what: string) => string;
  /** Of a source that was to be looked at again. */
  readonly notOpened: string;
  readonly removeOf: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly bringBack: string;
  readonly bringBackOf: (what: string) => string;
  readonly older: (n: number) => string;
  readonly olderLine: (version: number, when: string) => string;
  readonly exportOlder: (version: number) => string;
  readonly site: (host: string) => string;
  readonly siteRefused: (host: string) => string;
  /** `ids` are codes of the documents' own. */
  readonly clashes: (ids: string) => string;
  readonly damaged: string;
  readonly damagedNext: string;
  readonly faultAt: (path: string, what: string) => string;
  readonly wholeFile: string;
  readonly moreFaults: (n: number) => string;

  readonly reviews: {
    readonly title: string;
    readonly progress: (done: number, all: number) => string;
    readonly changed: (when: string) => string;
    readonly goOn: string;
    readonly goOnWith: (what: string) => string;
    readonly drop: string;
    readonly dropOf: (what: string) => string;
    readonly dropped: (what: string) => string;
    readonly damaged: string;
    readonly untitled: string;
  };

  readonly bring: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: (file: string) => string;
    readonly refused: Readonly<Record<FileTrouble, string>>;
    readonly faulty: (n: number) => string;
    readonly would: { readonly [K in Would['kind']]: (would: Extract<Would, { kind: K }>) => string };
    readonly accept: Readonly<Record<Exclude<Would['kind'], 'same' | 'same-builtin'>, string>>;
    readonly dismiss: string;
    readonly close: string;
    readonly saving: string;
    readonly done: (what: string, version: number) => string;
    readonly of: (file: string) => string;
  };
}
