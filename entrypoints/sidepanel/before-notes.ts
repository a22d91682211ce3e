import { signal } from '@preact/signals';
import type { Correcting, PanelEvents, PanelSignals } from '../../components/panel-props.ts';

type NoteSignals = Omit<
  PanelSignals,
  'view' | 'lang' | 'selected' | 'noted' | 'wanted' | 'marksHere' | 'siteOffer' | 'checkedBefore'
>;
type NoteEvents = Omit<
  PanelEvents,
  | 'onSelectFigure'
  | 'onPickFigure'
  | 'onLang'
  | 'onRecheck'
  | 'onCopy'
  | 'onMarksHere'
  | 'onReport'
  | 'onCompare'
  | 'onOptions'
  | 'onAllowSite'
>;

interface BeforeNotes {
  readonly signals: NoteSignals;
  readonly events: NoteEvents;
  /** Corrections are kept with the notes. */
  readonly correcting?: Correcting;
}

/**
 * What the panel shows of notes until they are there, a moment after the panel has been drawn: nothing. The components that ask
 * for anything around notes come with them.
 */
export function beforeNotes(): BeforeNotes {
  const nothing = () => {};
  return {
    signals: {
      notes: signal([]),
      notesProblem: signal(null),
      drafts: signal({}),
      passages: signal([]),
      notedAt: signal([]),
      looseDrafts: signal([]),
      damaged: signal([]),
      saves: signal({}),
      knownTags: signal([]),
      remind: signal(false),
    },
    events: {
      onShowNote: nothing,
      onAttach: async () => 'no-page',
      onPutOffBackup: nothing,
      onSaveNote: nothing,
      onDraft: nothing,
      onForgetPassage: nothing,
      onDeleteNote: nothing,
      onChooseHead: nothing,
      onKeepBoth: nothing,
      onUndoDelete: nothing,
      onReadNotes: nothing,
      onDiscardDraft: nothing,
      onUndoDiscard: nothing,
      onDeleteDamaged: nothing,
      onUndoDamaged: nothing,
    },
  };
}
