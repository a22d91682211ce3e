import type { Status } from '../../lib/figure/figure.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { Filter, Order, TabName } from '../../lib/session/kept-view.ts';
import type { Agreeing, BesideKind } from '../groups.ts';
import type { LateTexts } from './late-texts.ts';

/** What a page differs in, where it differs. */
export type Bad = 'differs' | 'target-missed' | 'target-apart';

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
  /** Where what is loaded late does not come. */
  readonly lateMissing: { readonly said: string; readonly again: string };
  readonly translated: string;
  /** `result` is the sentence of the result. */
  readonly announceChecked: (result: string) => string;

  readonly menu: {
    readonly open: string;
    readonly hideMarks: string;
    readonly showMarks: string;
    readonly compare: string;
    readonly reportHtml: string;
    readonly reportMarkdown: string;
    readonly checkText: string;
    readonly takeSource: string;
    readonly sources: string;
    readonly options: string;
    readonly welcome: string;
    readonly keys: string;
    readonly about: string;
  };
  readonly tabs: { readonly label: string } & Readonly<Record<TabName, string>> & {
      /** There are texts not saved. */
      readonly drafts: string;
    };
  readonly result: {
    /** So many figures part from the source; `first` where the sentence begins with it. */
    readonly bad: (kind: Bad, n: number, first: boolean) => string;
    readonly agrees: (n: number) => string;
    readonly reached: (n: number) => string;
    /** All that can be compared agree. */
    readonly all: (n: number) => string;
    readonly nothing: string;
    /** So many are as the reader reads them. */
    readonly byReader: (n: number) => string;
    /** Of so many figures so many were held against documents. */
    readonly held: (n: number, all: number, documents: string) => string;
    /** Why none could be: the reasons with their numbers, or the one reason of all. */
    readonly why: (n: number, reasons: string) => string;
    readonly whyAll: (n: number, reason: string) => string;
    /** So many figures, and what is said of them. */
    readonly counted: (n: number, words: string) => string;
    /** What is said behind a number of figures. */
    readonly reasons: Readonly<Record<Exclude<BesideKind, 'no-figure'> | 'unclear', string>>;
    /** What the source has instead. */
    /** `areResults`: the first of the periods is one of results, not of targets. */
    readonly only: (periods: string, areResults: boolean) => string;
    /** `one`: of one figure. */
    readonly target: (period: string, one?: boolean) => string;
  };
  readonly strip: { readonly label: (parts: string) => string; readonly part: (verdict: string, n: number) => string };
  readonly chips: {
    readonly label: string;
    readonly all: string;
    readonly agrees: Readonly<Record<Agreeing, string>>;
  } & Readonly<Record<Exclude<Filter, 'agrees'>, string>>;
  readonly order: { readonly label: string } & Readonly<Record<Order, string>>;

  readonly allowSite: string;

  /** Where all sources are off. */
  readonly noSource: { readonly title: string; readonly next: string };
  readonly judgement: {
    /** `places`: the names of those the sources are about, or the words of `places` below. */
    readonly yes: (places: string) => string;
    readonly partly: (places: string) => string;
    readonly no: (places: string) => string;
    readonly places: string;
    /** `percent` is formatted. */
    readonly noHint: string;
    readonly noHintFigures: string;
  };

  readonly noFigures: string;
  readonly sections: {
    /** Named by what is among the lines: figures that match, figures that reach their target, or both. */
    readonly agrees: Readonly<Record<Agreeing, string>>;
    readonly inPageOrder: string;
    readonly otherPeriods: string;
    readonly beside: string;
    readonly arithmetic: string;
  };
  readonly countLabel: (n: number) => string;
  /** Draws so many more of a list. */
  readonly moreFigures: (n: number) => string;

  readonly card: {
    readonly onPage: string;
    readonly inSource: string;
    readonly inSourceDoubtful: string;
    readonly showOnPage: string;
    readonly showInSource: string;
    readonly why: string;
    /** Says how the figure is to be read. */
    readonly correct: string;
    /** What rests on the reader's own reading. */
    readonly byReader: string;
    readonly cite: string;
    readonly more: string;
    readonly doubt: string;
    readonly howRead: string;
    readonly wholeReason: Readonly<Record<'agrees' | 'reached' | 'open' | 'parts', string>>;
    /** What a line says of a figure that is no plain level. */
    readonly measures: Readonly<Record<'change' | 'share-of-plan' | 'index', string>>;
    /** The kind of a figure, where it is no result, in the line below its name. */
    readonly statuses: Readonly<Record<Exclude<Status, 'result'>, string>>;
    readonly beside: string;
    readonly noIndicator: string;
    readonly otherReadings: string;
    /** Said behind words that the page has crossed out. */
    readonly struck: string;
  };

  readonly arithmetic: {
    readonly fails: string;
    /** So many hold, all of them or among others; so many cannot be told. */
    readonly allHold: (n: number) => string;
    readonly hold: (n: number) => string;
    readonly open: (n: number) => string;
  };

  readonly pictures: {
    readonly page: (amount: string) => string;
    readonly source: (amount: string) => string;
    readonly target: (amount: string) => string;
    readonly derived: (amount: string) => string;
    readonly plan: (amount: string) => string;
    readonly higher: string;
    readonly lower: string;
    readonly ofPage: string;
    readonly ofSource: string;
    /** A number of one year, for those who do not see the picture. */
    readonly inYear: (year: string, words: string) => string;
  };

  readonly notes: {
    /** Of drafts that no editor shows. */
    readonly unsaved: string;
    readonly write: string;
    readonly resume: string;
    readonly saving: string;
    readonly saved: string;
    readonly announceSaved: string;
    /** Two windows have written in one note at a time. */
    readonly apart: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** The page of all notes. */
    readonly all: string;
    /** The notes of the page could not be read. */
    readonly unread: {
      readonly title: string;
      readonly next: Readonly<Record<NoteProblem, string>>;
      readonly action: string;
    };
    /** In a line that is folded: there are notes among these figures. */
    readonly inside: string;
  };

  readonly footer: {
    readonly foot: string;
    readonly language: string;
    readonly recheck: string;
    readonly rechecked: string;
  };
}

/** All words of panel and notes. */
export type AllTexts = Omit<Texts, 'notes'> &
  Omit<LateTexts, 'notes'> & { readonly notes: Texts['notes'] & LateTexts['notes'] };

/** Puts the words of a language together. */
export const withLate = (first: Texts, late: LateTexts): AllTexts => ({
  ...first,
  ...late,
  notes: { ...first.notes, ...late.notes },
});
