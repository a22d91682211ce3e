import type { HeadSpan } from '../../lib/check/verdict.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { SaveFailure } from '../../lib/session/note-state.ts';
import type { ProblemCode } from '../../lib/session/state.ts';
import type { AttachFault, PassageFault } from '../../lib/session/wish.ts';

/** What a problem is, what the reader can do, and the name of the button that tries again (null: that cannot help). */
interface ProblemText {
  readonly title: string;
  readonly next: string;
  readonly again: string | null;
}

/** What a draft was about: a figure or passage, by its words, a note, or the whole page. */
interface DraftPlaceText {
  readonly about: (words: string) => string;
  readonly ofNote: string;
  readonly ofPage: string;
}

/** The words of what is loaded once the panel has been drawn. */
export interface LateTexts {
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly copyError: string;
  readonly evidence: {
    readonly definition: string;
    readonly body: string;
    /** The figure's own words say it. */
    readonly itself: string;
    readonly said: (words: string) => string;
    readonly carried: (words: string) => string;
    /** Words of a head of the table, by where it stands. */
    readonly heads: Readonly<Record<HeadSpan['side'], (words: string) => string>>;
    readonly assumed: string;
    /** The reader has said so himself. */
    readonly reader: string;
    readonly number: (words: string) => string;
    readonly unknown: string;
  };

  readonly source: {
    readonly back: string;
    readonly indicators: string;
    readonly indicator: string;
    readonly target: (period: string) => string;
    readonly derived: (amount: string) => string;
    readonly covered: (n: number, all: number) => string;
    readonly named: string;
    readonly text: string;
    readonly doubts: string;
    readonly commitments: string;
    readonly published: string;
    /** Leads to the page of sources. */
    readonly manage: string;
    readonly none: string;
  };

  /** What the product is, below its name. */
  readonly about: { readonly neutral: string; readonly notRead: string; readonly privacy: string };

  readonly keys: {
    readonly title: string;
    readonly hint: string;
    readonly moves: string;
    readonly actions: string;
    readonly details: string;
    readonly page: string;
    readonly source: string;
    readonly note: string;
    readonly copy: string;
    readonly strip: string;
  };

  readonly notes: {
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
    /** The notes of this page, beside all of them. */
    readonly here: string;
    readonly allShort: string;
    readonly reminder: string;
    readonly backUp: string;
    readonly later: string;
    readonly failed: Readonly<Record<SaveFailure, string>>;
    /** A note could not be deleted, brought back, chosen among its versions or put on another place. */
    readonly notDone: Readonly<Record<NoteProblem, string>>;
  };

  /** The heads over the notes of a page. */
  readonly pageNotes: {
    /** Of so many notes. */
    readonly all: (n: number) => string;
    readonly lost: string;
    /** Passages that a note was begun on. */
    readonly passages: string;
  };

  /** Texts that were not saved and that no editor shows: their place is gone or not known, or has another draft. */
  readonly drafts: {
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
}
