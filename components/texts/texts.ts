import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { SaveFailure } from '../../lib/session/note-state.ts';
import type { ProblemCode } from '../../lib/session/state.ts';
import type { PassageFault } from '../../lib/session/wish.ts';
import type { AttachFault, NoteSwitches } from '../panel-props.ts';

/** What a problem is, what the reader can do, and the name of the button that tries again (null: a button cannot help). */
interface ProblemText {
  readonly title: string;
  readonly next: string;
  readonly action: string | null;
}

/** What a draft was about: a figure or passage, by its words, a note, or the whole page. */
interface DraftPlaceText {
  readonly about: (words: string) => string;
  readonly ofNote: string;
  readonly ofPage: string;
}

/**
 * Every text of the panel that is the panel's own; names and sentences of verdicts come from lib/explain. A catalogue that
 * lacks a key does not compile. Parameters called `what`, `words`, `surface`, `quote` and `text` are words of the page or of
 * the reader and are put in as they are; numbers are put into the format of the language.
 */
export interface Texts {
  readonly name: string;
  readonly tagline: string;
  readonly untitled: string;

  readonly loading: { readonly title: string; readonly hint: string };
  readonly checking: { readonly title: string; readonly hint: string };
  readonly stale: string;
  readonly translated: string;
  readonly announceChecked: (figures: number, comparable: number) => string;

  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;

  readonly judgement: {
    /** `places`: the names of those the sources are about, or the words of `places` below. */
    readonly yes: (places: string) => string;
    readonly partly: (places: string) => string;
    readonly no: (places: string) => string;
    readonly places: string;
    readonly why: string;
    /** `percent` is formatted. */
    readonly score: (percent: string) => string;
    readonly noHint: string;
    readonly noHintFigures: string;
  };

  readonly summary: {
    readonly figures: (n: number) => string;
    readonly comparable: (n: number) => string;
    readonly none: string;
    readonly verdictsLabel: string;
    readonly jump: (verdict: string, n: number) => string;
  };

  readonly sections: {
    readonly comparable: string;
    readonly others: string;
    readonly othersHint: string;
    readonly arithmetic: string;
    readonly source: string;
    /** Of so many notes. */
    readonly notes: (n: number) => string;
    readonly lostNotes: string;
    /** Passages that a note was begun on. */
    readonly passages: string;
  };
  readonly countLabel: (n: number) => string;
  readonly more: (n: number) => string;

  readonly card: {
    readonly onPage: string;
    readonly inSource: string;
    readonly inSourceDoubtful: string;
    readonly showOnPage: string;
    readonly showInSource: string;
    readonly doubt: string;
    readonly howRead: string;
    readonly noIndicator: string;
    readonly otherReadings: string;
    /** Said behind words that the page has crossed out. */
    readonly struck: string;
  };
  readonly evidence: {
    readonly definition: string;
    readonly body: string;
    /** The figure's own words say it. */
    readonly itself: string;
    readonly said: (words: string) => string;
    readonly carried: (words: string) => string;
    readonly assumed: string;
    readonly unknown: string;
  };

  readonly arithmetic: {
    readonly holds: string;
    readonly fails: string;
    readonly unknown: string;
  };

  readonly source: {
    readonly back: string;
    readonly figures: string;
  };

  readonly notes: {
    readonly write: string;
    readonly resume: string;
    readonly label: (what: string) => string;
    readonly writeOnPage: string;
    readonly resumeOnPage: string;
    /** What a note on the page is about, for the label of its editor. */
    readonly wholePage: string;
    readonly onWholePage: string;
    readonly attach: string;
    readonly notAttached: Readonly<Record<AttachFault, string>>;
    /** Why a note is on the page and not on the passage that was asked for. */
    readonly instead: Readonly<Record<PassageFault, string>>;
    readonly tagsLabel: string;
    readonly tagsHint: string;
    readonly tagsTooMany: string;
    readonly placeholder: string;
    readonly keys: string;
    readonly save: string;
    readonly close: string;
    readonly saving: string;
    readonly saved: string;
    readonly announceSaved: string;
    readonly deleted: string;
    readonly undo: string;
    readonly edit: string;
    readonly remove: string;
    readonly list: string;
    /** `when` is a formatted date. */
    readonly written: (when: string) => string;
    readonly edited: (when: string) => string;
    readonly changed: (before: string, now: string) => string;
    readonly changedUnknown: (before: string) => string;
    readonly lost: (quote: string) => string;
    readonly lostHint: string;
    /** The page has not said where the words are. */
    readonly unknown: (quote: string) => string;
    /** Two windows have written in one note at a time. */
    readonly apart: string;
    readonly keepThis: string;
    /** Of so many texts, two at least. */
    readonly keepAll: (n: number) => string;
    readonly changedElsewhere: string;
    /** So many characters are left; so many are too many. */
    readonly left: (n: number) => string;
    readonly over: (n: number) => string;
    /** Of a text that is shown in part: it has so many characters. */
    readonly showAll: (n: number) => string;
    readonly tooLong: (n: number) => string;
    readonly more: (n: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** The page of all notes. */
    readonly all: string;
    readonly reminder: string;
    readonly backUp: string;
    readonly later: string;
    readonly failed: Readonly<Record<SaveFailure, string>>;
    /** A note could not be deleted, brought back, chosen among its versions or put on another place. */
    readonly notDone: Readonly<Record<NoteProblem, string>>;
    /** The notes of the page could not be read. */
    readonly unread: {
      readonly title: string;
      readonly next: Readonly<Record<NoteProblem, string>>;
      readonly action: string;
    };
    /** In a line that is folded: there are notes among these figures. */
    readonly inside: string;
  };

  /** Texts that were not saved and that no editor shows: their place is gone or not known, or has another draft. */
  readonly drafts: {
    readonly title: string;
    readonly hint: string;
    readonly place: DraftPlaceText;
    readonly unchecked: DraftPlaceText;
    readonly another: DraftPlaceText;
    readonly discard: string;
    readonly discarded: string;
  };

  /** Records that cannot be read. */
  readonly damaged: {
    readonly title: string;
    readonly hint: string;
    readonly kinds: Readonly<Record<'notes' | 'drafts', string>>;
    readonly wordless: string;
    readonly copy: string;
    readonly removed: string;
  };

  readonly noteSettings: { readonly title: string } & Readonly<Record<keyof NoteSwitches, string>>;

  readonly footer: {
    readonly notRead: string;
    readonly privacy: string;
    readonly neutral: string;
    readonly language: string;
    readonly vi: string;
    readonly en: string;
    readonly recheck: string;
    readonly rechecked: string;
  };
}
