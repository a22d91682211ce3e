import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { MarkGroup } from '../../lib/page/marks.ts';
import type { SiteFault } from '../../lib/session/site-address.ts';

/** Every text of the options. A catalogue that lacks a key does not compile. */
export interface OptionsTexts {
  readonly title: string;
  readonly windowTitle: string;
  readonly contents: string;
  /** Said once, on top: there is no button that saves. */
  readonly kept: string;

  readonly language: {
    readonly title: string;
    readonly label: string;
    readonly byBrowser: string;
  };

  readonly sites: {
    readonly title: string;
    readonly hint: string;
    readonly builtIn: string;
    readonly withheld: string;
    /** `what` is a site's name. */
    readonly allow: (what: string) => string;
    readonly added: string;
    readonly none: string;
    readonly remove: string;
    readonly removeSite: (what: string) => string;
    readonly addLabel: string;
    readonly addHint: string;
    readonly add: string;
    readonly addedNow: (what: string) => string;
    readonly removedNow: (what: string) => string;
    readonly everywhere: string;
    readonly everywhereHint: string;
    readonly refused: string;
    readonly notRemoved: string;
    readonly already: (what: string) => string;
    readonly faults: Readonly<Record<SiteFault, string>>;
  };

  readonly marks: {
    readonly title: string;
    readonly label: string;
    readonly comparable: string;
    readonly all: string;
    readonly none: string;
    readonly tooltip: string;
    readonly legend: string;
    readonly sample: string;
    readonly shapes: Readonly<Record<MarkGroup, string>>;
    readonly contrast: string;
    readonly offTitle: string;
    readonly show: string;
    readonly showSite: (what: string) => string;
  };

  readonly button: {
    readonly title: string;
    readonly badge: string;
    readonly badgeHint: string;
    readonly menus: string;
    readonly menusHint: string;
    readonly selection: string;
  };

  readonly notes: {
    readonly title: string;
    readonly count: string;
    readonly size: string;
    readonly backup: string;
    readonly never: string;
    readonly unknown: string;
    readonly here: string;
    readonly all: string;
    readonly makeBackup: string;
    readonly working: (done: number, all: number) => string;
    readonly backedUp: string;
    readonly backupFailed: string;
    readonly restore: string;
    readonly remove: string;
    readonly removeHint: (n: number) => string;
    readonly removeLabel: (n: number) => string;
    readonly removeConfirm: string;
    readonly removeCancel: string;
    readonly removeMismatch: (n: number) => string;
    readonly removing: string;
    readonly removed: (n: number) => string;
    readonly undo: string;
    readonly undone: (n: number) => string;
    readonly failed: Readonly<Record<NoteProblem, string>>;
  };

  readonly keys: {
    readonly title: string;
    readonly action: string;
    readonly key: string;
    readonly noKey: string;
    readonly change: string;
    readonly failed: string;
    /** By the names of the manifest; a command that is not here is told in the manifest's own words. */
    readonly commands: Readonly<Record<string, string>>;
  };

  readonly sources: {
    readonly title: string;
    readonly none: string;
    readonly manage: string;
    readonly noDate: string;
    readonly date: (when: string) => string;
    readonly covers: (results: string, targets: string) => string;
    readonly edition: (n: number) => string;
  };

  readonly about: {
    readonly title: string;
    readonly version: string;
    readonly engine: string;
    readonly notReadTitle: string;
    readonly notRead: readonly string[];
    readonly privacy: string;
    readonly neutral: string;
    readonly welcome: string;
    readonly libraries: string;
    readonly ownLicence: string;
    readonly copy: string;
    readonly copyHint: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
}
