import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../data/schemas/pack.ts';
import type { Report } from '../lib/engine/report.ts';
import type { Lang } from '../lib/explain/lang.ts';
import type { NameTables } from '../lib/explain/names.ts';
import type { Damaged } from '../lib/notes/damaged.ts';
import type { Typed } from '../lib/notes/draft-mark.ts';
import type { NoteProblem } from '../lib/notes/problem.ts';
import type { LooseDraft, NoteTarget, NoteView, Passage, SaveState } from '../lib/session/note-state.ts';
import type { PageState, ProblemCode } from '../lib/session/state.ts';
import type { Wanted } from '../lib/session/take-wish.ts';
import type { PassageFault } from '../lib/session/wish.ts';
import type { Span } from '../lib/text/article.ts';

export type { Lang } from '../lib/explain/lang.ts';
export {
  type LooseDraft,
  type NoteTarget,
  type NoteView,
  noteKey,
  type Passage,
  type SaveState,
} from '../lib/session/note-state.ts';
export type { Wanted } from '../lib/session/take-wish.ts';

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

/** What may be switched off around notes. */
export interface NoteSwitches {
  readonly menus: boolean;
  readonly button: boolean;
}

/** Why a note was not put on what is selected: nothing is, it is no passage, or the page does not answer. */
export type AttachFault = 'nothing' | PassageFault | 'no-page';

/** What the panel reads. Drafts are texts typed and not yet saved, kept across restarts. */
export interface PanelSignals {
  readonly view: ReadonlySignal<PanelView>;
  readonly notes: ReadonlySignal<readonly NoteView[]>;
  /** Why the notes of the page could not be read; null while nothing is wrong. */
  readonly notesProblem: ReadonlySignal<NoteProblem | null>;
  readonly drafts: ReadonlySignal<Readonly<Record<string, Typed>>>;
  /** Passages that a note was begun on. */
  readonly passages: ReadonlySignal<readonly Passage[]>;
  /** Is there a page that a note can be written on? */
  readonly hasPage: ReadonlySignal<boolean>;
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
  readonly noteSettings: ReadonlySignal<NoteSwitches>;
  /** Is it time to remind the reader of a backup? */
  readonly remind: ReadonlySignal<boolean>;
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
  onNoteSetting(name: keyof NoteSwitches, on: boolean): void;
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
}

export interface PanelProps extends PanelEvents {
  readonly signals: PanelSignals;
  readonly sources: readonly Source[];
  /** The names of what the reports mention; lib/explain makes them from the data. */
  readonly names: NameTables;
}
