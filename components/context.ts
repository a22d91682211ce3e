import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Lang,
  Noted,
  PanelEvents,
  PanelProps,
  PanelSignals,
  PanelView,
  SaveState,
  Wanted,
} from './panel-props.ts';
import type { PanelSay } from './say.ts';
import type { Jump, Shown } from './shown.ts';
import type { AllTexts, Texts } from './texts/texts.ts';

/** A figure of a source that the reader wants to see in its place, and the figure of the page he came from, if he did. */
export interface SourceTarget {
  readonly pack: string;
  readonly reference: string;
  readonly figureIndex: number | null;
}

/** What every component below the panel may use; made once for each panel. */
export interface PanelContextValue extends PanelProps {
  /** The words of lib/explain in the reader's language. */
  readonly say: PanelSay;
  /** The source's figure on show; a new object each time it is asked for. */
  readonly sourceTarget: Signal<SourceTarget | null>;
  /**
   * Wishes for a card or a note that were granted already, so that opening a fold later does not scroll again; and saves that were
   * told of for long enough.
   */
  readonly brought: WeakSet<Jump | Noted | Wanted | SourceTarget | SaveState>;
  /** What the reader has chosen and opened. */
  readonly shown: Shown;
  /** What was on the screen when the reader asked for another check, until he is told of its end. */
  readonly asked: Signal<PanelView | null>;
  /** Shows what belongs to a figure in the second column. */
  readonly onPickBeside: (index: number) => void;
  /** The figure there; null for the first one. */
  readonly besideIndex: ReadonlySignal<number | null>;
  /** Is there room for a second column, with what belongs to the chosen card? */
  readonly isWide: boolean;
}

/** What components around notes use: in the panel, and on the page of all notes, which is about no one page. */
export interface NotesContextValue
  extends Pick<
    PanelEvents,
    | 'onSaveNote'
    | 'onDraft'
    | 'onDeleteNote'
    | 'onUndoDelete'
    | 'onChooseHead'
    | 'onKeepBoth'
    | 'onDiscardDraft'
    | 'onUndoDiscard'
    | 'onDeleteDamaged'
    | 'onUndoDamaged'
    | 'onShowNote'
    | 'onLang'
    | 'onCopy'
  > {
  readonly textsOf: PanelProps['textsOf'];
  readonly allTextsOf: PanelProps['allTextsOf'];
  /** Of the page in front, where there is one. */
  readonly correcting?: PanelProps['correcting'];
  readonly signals: Pick<PanelSignals, 'lang' | 'drafts' | 'saves' | 'damaged' | 'noted' | 'knownTags' | 'wanted'>;
  readonly say: PanelSay;
  readonly brought: PanelContextValue['brought'];
}

const PanelContext = createContext<PanelContextValue | null>(null);

export const PanelProvider = PanelContext.Provider;

/** The panel a component stands in. Throws outside of one: that is a mistake in the code, never of the page. */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('A panel component was used outside the panel');
  return value;
}

const NotesContext = createContext<NotesContextValue | null>(null);

export const NotesProvider = NotesContext.Provider;

/** What is around a component that has to do with notes: the panel, or the page of all notes. Throws outside of both. */
export function useNotes(): NotesContextValue {
  const notes = useContext(NotesContext);
  const panel = useContext(PanelContext);
  const value = notes ?? panel;
  if (!value) throw new Error('A component of notes was used outside the panel and the page of all notes');
  return value;
}

/** The reader's language and its texts; the component renders again when the language changes. */
export function useTexts(): { readonly lang: Lang; readonly texts: Texts; readonly say: PanelSay } {
  const { signals, say, textsOf } = useNotes();
  const lang = signals.lang.value;
  return { lang, texts: textsOf(lang), say };
}

/** The same with the words of what is loaded late: only for components that are loaded late themselves. */
export function useLateTexts(): { readonly lang: Lang; readonly texts: AllTexts; readonly say: PanelSay } {
  const { signals, say, allTextsOf } = useNotes();
  const lang = signals.lang.value;
  return { lang, texts: allTextsOf(lang), say };
}
