import { useLayoutEffect, useRef } from 'preact/hooks';
import { CopyText } from './CopyText.tsx';
import { usePanel, useTexts } from './context.ts';
import type { LostDraft } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { shorten } from './texts/format.ts';

/** One text that was not saved, with the words it was about: to be copied, or thrown away and brought back. */
export function LostDraftItem({ draft }: { draft: LostDraft }) {
  const { signals, onDiscardDraft, onUndoDiscard } = usePanel();
  const { texts } = useTexts();
  /** Set by the reader's act, so that only the item he acted on takes the focus. */
  const acted = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const save = signals.saves.value[draft.slot];
  const label = shorten(draft.text, 40);
  const t = texts.drafts;

  // the button that was pressed is gone: the focus goes to the one that takes its place
  useLayoutEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    button.current?.focus();
  }, [draft.discarded]);

  const act = (does: (slot: string) => void) => () => {
    acted.current = true;
    does(draft.slot);
  };
  if (draft.discarded) {
    return (
      <p class="note-deleted">
        {t.discarded}{' '}
        <button
          key="undo"
          type="button"
          ref={button}
          aria-label={`${texts.notes.undo}: ${label}`}
          onClick={act(onUndoDiscard)}
        >
          {texts.notes.undo}
        </button>
      </p>
    );
  }
  return (
    <div class="note" data-draft={draft.slot}>
      <p class="note-place">{draft.about ? t.about(shorten(draft.about, 120)) : t.ofNote}</p>
      <p class="note-text">{draft.text}</p>
      <p class="note-foot">
        <span class="note-buttons">
          <CopyText text={draft.text} label={label} />
          <button
            key="discard"
            type="button"
            ref={button}
            aria-label={`${t.discard}: ${label}`}
            onClick={act(onDiscardDraft)}
          >
            {t.discard}
          </button>
        </span>
      </p>
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
