import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang, Noted, PanelEvents, PanelProps, PanelSignals, Selection } from './panel-props.ts';
import type { PanelSay } from './say.ts';
import { type Texts, textsOf } from './texts/index.ts';

/** A figure of a source that the reader wants to see in its place, and the figure of the page he came from. */
export interface SourceTarget {
  readonly pack: string;
  readonly reference: string;
  readonly figureIndex: number;
}

/** What every component below the panel may use; made once for each panel. */
export interface PanelContextValue extends PanelProps {
  /** The words of lib/explain in the reader's language. */
  readonly say: PanelSay;
  /** The source's figure on show; a new object each time it is asked for. */
  readonly sourceTarget: Signal<SourceTarget | null>;
  /** Selections and notes whose card has been brought into view already, so that opening a fold later does not scroll again. */
  readonly brought: WeakSet<Selection | Noted>;
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
  const { signals, say } = useNotes();
  const lang = signals.lang.value;
  return { lang, texts: textsOf(lang), say };
}
