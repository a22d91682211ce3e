import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Pack } from '../data/schemas/pack.ts';
import type { CheckedFigure } from '../lib/check/verdict.ts';
import type { Report } from '../lib/engine/report.ts';
import type { Lang } from '../lib/explain/lang.ts';
import type { NameTables } from '../lib/explain/names.ts';
import type { ReaderReading } from '../lib/figure/reader-reading.ts';
import type { Damaged } from '../lib/notes/damaged.ts';
import type { Typed } from '../lib/notes/draft-mark.ts';
import type { NoteProblem } from '../lib/notes/problem.ts';
import type { CheckedBefore } from '../lib/session/checked-before.ts';
import type { Filter, KeptView } from '../lib/session/kept-view.ts';
import type { LooseDraft, NoteTarget, NoteView, Passage, SaveState } from '../lib/session/note-state.ts';
import type { CorrectionState } from '../lib/session/page-corrections.ts';
import type { PageState, ProblemCode } from '../lib/session/state.ts';
import type { Wanted } from '../lib/session/take-wish.ts';
import type { AttachFault } from '../lib/session/wish.ts';
import type { Span } from '../lib/text/article.ts';
import type { Counts, Groups, Numbered } from './groups.ts';
import type { FollowProps } from './long-list/LongList.tsx';
import type { PanelSay } from './say.ts';
import type { AllTexts, Texts } from './texts/texts.ts';

export { LANGS, type Lang } from '../lib/explain/lang.ts';

export {
  type LooseDraft,
  type NoteSwitches,
  type NoteTarget,
  type NoteView,
  noteKey,
  type Passage,
  type SaveState,
} from '../lib/session/note-state.ts';
export type { Wanted } from '../lib/session/take-wish.ts';
export type { AttachFault } from '../lib/session/wish.ts';

/**
 * What the panel shows of the page in front of the reader. `loading`: not yet connected to the page, or the page is still
 * loading; `checking`: the article is read and on its way through the engine; `checked`: there is a report (of a page that
 * is not about the city as well: the report says so and why); `problem`: nothing can be shown, and the code says what the
 * reader can do. `fresh` is false while a changed page is being checked again and the old report is still on the screen.
 */
export type PanelView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly page: CheckedPage; readonly fresh: boolean }
  | { readonly kind: 'problem'; readonly code: ProblemCode };

/** A page with its report. Offsets in the report point into `text`. */
export interface CheckedPage {
  readonly report: Report;
  readonly text: string;
  /** What the page crosses out of it, in its order. */
  readonly struck: readonly Span[];
  readonly title: string;
  readonly url: string;
  /** BCP 47 language of the text, "vi" where it is not known. */
  readonly lang: string;
  /** The browser shows a translation of it; all of this is of the page's own words. */
  readonly translated?: boolean;
}

/** Reports of what could not be read at all: for the screen these are problems, not judgements of the page. */
const UNREAD: Readonly<Record<string, ProblemCode>> = {
  'judge-too-long': 'too-long',
  'judge-too-many-figures': 'too-long',
  'judge-other-language': 'other-language',
  'judge-no-article': 'no-article',
  'judge-frame-or-pdf': 'frame-or-pdf',
};

/** The view of a page script's state, as the panel receives it. */
export function viewOf(state: PageState): PanelView {
  switch (state.phase) {
    case 'loading':
    case 'checking':
      return { kind: state.phase };
    case 'failed':
      return { kind: 'problem', code: state.problem.code };
    case 'checked': {
      const { report, text, struck, title, url, lang, fresh, translated } = state;
      const unread = UNREAD[report.page.reasons[0]?.code ?? ''];
      if (unread) return { kind: 'problem', code: unread };
      return {
        kind: 'checked',
        page: { report, text, struck, title, url, lang: lang || 'vi', ...(translated && { translated }) },
        fresh,
      };
    }
  }
}

/** A resolution pack as the panel shows it; the packs the report was made with, in any order. */
export type Source = Pick<
  Pack,
  'id' | 'place' | 'title' | 'names' | 'source' | 'text' | 'figures' | 'commitments' | 'derived'
>;

/** The figure in the reader's hand. A new object each time, so that choosing the same figure twice is seen twice. */
export interface Selection {
  readonly figureIndex: number;
  /** `page`: a mark was clicked, the panel brings its card into view; `panel`: a card was clicked. */
  readonly from: 'page' | 'panel';
}

/** The note in the reader's hand. A new object each time, as with selections. */
export interface Noted {
  readonly id: string;
}

/** What the panel reads. Drafts are texts typed and not yet saved, kept across restarts. */
export interface PanelSignals {
  readonly view: ReadonlySignal<PanelView>;
  readonly notes: ReadonlySignal<readonly NoteView[]>;
  /** Why the notes of the page could not be read; null while nothing is wrong. */
  readonly notesProblem: ReadonlySignal<NoteProblem | null>;
  readonly drafts: ReadonlySignal<Readonly<Record<string, Typed>>>;
  /** Passages that a note was begun on. */
  readonly passages: ReadonlySignal<readonly Passage[]>;
  /** The keys (`pageKey`) of the page that a note can be written on; none where there is no such page. */
  readonly notedAt: ReadonlySignal<readonly string[]>;
  readonly looseDrafts: ReadonlySignal<readonly LooseDraft[]>;
  /** Records of the page that cannot be read as notes or drafts. */
  readonly damaged: ReadonlySignal<readonly Damaged[]>;
  readonly saves: ReadonlySignal<Readonly<Record<string, SaveState>>>;
  readonly lang: ReadonlySignal<Lang>;
  readonly selected: ReadonlySignal<Selection | null>;
  readonly noted: ReadonlySignal<Noted | null>;
  /** The editor that the reader asked for outside of the panel. */
  readonly wanted: ReadonlySignal<Wanted | null>;
  /** Tags that the reader has used, the most used first. */
  readonly knownTags: ReadonlySignal<readonly string[]>;
  /** Is it time to remind the reader of a backup? */
  readonly remind: ReadonlySignal<boolean>;
  /** Are the marks of this site's pages drawn? Left out, or null, where the reader cannot choose. */
  readonly marksHere?: ReadonlySignal<boolean | null>;
  /** The site of this page, while it could be looked at by itself and is not; null, or left out, where there is nothing to offer. */
  readonly siteOffer?: ReadonlySignal<string | null>;
  /** The pages that were checked last; left out where nobody goes from page to page. */
  readonly checkedBefore?: ReadonlySignal<readonly CheckedBefore[]>;
}

/** What the panel asks for. None of these throws; their outcome comes back through the signals. */
export interface PanelEvents {
  /** Scroll the page to the figure. */
  onSelectFigure(figureIndex: number): void;
  /** Go to the card of a figure. */
  onPickFigure(figureIndex: number): void;
  /** Scroll the page to the passage of a note. */
  onShowNote(id: string): void;
  /** Put a note on what is selected on the page; resolves to why not, or null. */
  onAttach(id: string, base: readonly string[]): Promise<AttachFault | null>;
  /** Not now: remind of a backup in a month. */
  onPutOffBackup(): void;
  /** Save the text as a new note, or as the new text of an existing one; clears the draft once it is on disk. */
  onSaveNote(target: NoteTarget, words: Typed): void;
  /** Keep what is typed; with neither text nor tags the draft is forgotten. */
  onDraft(target: NoteTarget, words: Typed): void;
  /** Let go of a passage that nothing was typed on. */
  onForgetPassage(id: string): void;
  /** Delete a note that says what the revisions of `base` do. */
  onDeleteNote(id: string, base: readonly string[]): void;
  /** Of a note that says several things keep one, in the place of those of `base`; or all, as notes of their own. */
  onChooseHead(id: string, keep: string, base: readonly string[]): void;
  onKeepBoth(id: string): void;
  onUndoDelete(id: string): void;
  /** Read the notes of the page once more. */
  onReadNotes(): void;
  /** Throw a loose draft away, and bring it back, by its id. */
  onDiscardDraft(id: string): void;
  onUndoDiscard(id: string): void;
  onDeleteDamaged(record: Damaged): void;
  onUndoDamaged(record: Damaged): void;
  onLang(lang: Lang): void;
  /** Read and check the page again; on `extension-gone` reload the panel itself. */
  onRecheck(): void;
  /** Put the text on the clipboard; resolves to whether it is there. */
  onCopy(text: string): Promise<boolean>;
  /** What is left out has no entry in the menu and no button. */
  onMarksHere?(on: boolean): void;
  onReport?(as: 'html' | 'markdown'): void;
  onCheckText?(): void;
  /** Make the page in front a source. */
  onTakeSource?(): void;
  /** Hold the page against another one. */
  onCompare?(): void;
  /** Open the options, at one of their parts where given. */
  onOptions?(part?: 'button'): void;
  /** Let the site of this page be read from now on; asked in the reader's own press. */
  onAllowSite?(): void;
}

/** How the panel of a page was left, by the page's key. */
export interface PanelMemory {
  recall(page: string): KeptView | null;
  keep(page: string, view: KeptView): void;
}

/** What the first look at a panel can do without; it is there a moment later. */
export interface LateParts {
  readonly FigureWhy: ComponentType<{ item: Numbered; page: CheckedPage }>;
  readonly FigureNotes: ComponentType<{
    figureIndex: number;
    what: string;
    isWriting: boolean;
    onClose: () => void;
  }>;
  readonly CorrectReading: ComponentType<{ item: Numbered; page: CheckedPage; what: string; onClose: () => void }>;
  /** Draws more of a list of figures as the reader scrolls. */
  readonly FollowWindow: ComponentType<FollowProps>;
  /** What a screen reader is told of as it changes. */
  readonly LiveStatus: ComponentType<{ counts: Counts | null }>;
  /** That nothing of notes can be shown or kept, and why. */
  readonly NotesProblem: ComponentType;
  readonly NotesTab: ComponentType<{ page: CheckedPage | null }>;
  readonly SourceTab: ComponentType<{ page: CheckedPage | null }>;
  /** A figure as it is cited on a day. */
  readonly citationOf: (
    item: Numbered,
    page: CheckedPage,
    sources: readonly Source[],
    words: { readonly lang: Lang; readonly say: PanelSay; readonly now: Date },
  ) => string;
  readonly BelowCards: ComponentType<{ page: CheckedPage; groups: Groups; filter: Filter | null }>;
  readonly PageJudgement: ComponentType<{ page: CheckedPage }>;
  readonly Beside: ComponentType<{ page: CheckedPage; groups: Groups }>;
  readonly CheckedBefore: ComponentType;
  readonly CopyText: ComponentType<{ text: string; label?: string; name?: string }>;
  /** That nothing can be shown of the page, and what the reader can do. */
  readonly Problem: ComponentType<{ code: ProblemCode }>;
  readonly Sheet: ComponentType<{ about: 'keys' | 'product'; onClose: () => void }>;
}

/** How the reader corrects what was read of figures. */
export interface Correcting {
  /** What became of the corrections of the page. */
  readonly states: ReadonlySignal<readonly CorrectionState[]>;
  /** How saving them goes, by the index of the figure. */
  readonly saves: ReadonlySignal<Readonly<Record<number, SaveState>>>;
  /** The units that indicators are given in, by the indicator's id. */
  readonly fits: ReadonlySignal<Readonly<Record<string, readonly string[]>>>;
  /** Keep how the reader reads a figure; the verdict follows. */
  correct(figureIndex: number, reading: ReaderReading): void;
  /** What would become of it, read so, or as it was read; null where that cannot be tried. */
  preview(figureIndex: number, reading: ReaderReading | null): Promise<CheckedFigure | null>;
}

export interface PanelProps extends PanelEvents {
  /** Left out where readings cannot be corrected. */
  readonly correcting?: Correcting;
  /** What is checked stands on no page: its cards have nothing to do with notes. */
  readonly withoutNotes?: boolean;
  /** The words of a language; the panel is shown in none whose words are not there. */
  readonly textsOf: (lang: Lang) => Texts;
  /** All words of a language, those of the late parts among them: nobody else asks for them. */
  readonly allTextsOf: (lang: Lang) => AllTexts;
  /** Null until they are loaded. */
  readonly late: ReadonlySignal<LateParts | null>;
  /** Left out where every look at a page is the first. */
  readonly memory?: PanelMemory;
  readonly signals: PanelSignals;
  readonly sources: readonly Source[];
  /** The names of what the reports mention; lib/explain makes them from the data. */
  readonly names: NameTables;
}
