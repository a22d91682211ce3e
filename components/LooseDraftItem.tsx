import { CopyText } from './CopyText.tsx';
import { useLateTexts, useNotes } from './context.ts';
import { Deleted } from './Deleted.tsx';
import { NoteText } from './NoteText.tsx';
import type { LooseDraft } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { TagList } from './TagList.tsx';
import { shorten } from './texts/format.ts';
import { useTakeover } from './use-takeover.ts';

/** One text that was not saved, with the words it was about: to be copied, or thrown away and brought back. */
export function LooseDraftItem({ draft }: { draft: LooseDraft }) {
  const { signals, onDiscardDraft, onUndoDiscard } = useNotes();
  const { texts } = useLateTexts();
  const { button, act } = useTakeover(draft.discarded);
  // the outcome beside a place is that of the draft its editor shows
  const save = draft.why !== 'another' ? signals.saves.value[draft.slot] : undefined;
  const label = shorten(draft.text, 40);
  const t = texts.drafts;

  const place = t[draft.why];
  const words = shorten(draft.about, 120);
  const about = draft.on === 'page' ? place.ofPage : draft.on === 'note' ? place.ofNote : place.about(words);

  if (draft.discarded) {
    return <Deleted says={t.discarded} label={label} button={button} onUndo={act(() => onUndoDiscard(draft.id))} />;
  }
  return (
    <div class="note" data-draft={draft.id}>
      <p class="note-place">{about}</p>
      <NoteText text={draft.text} />
      <TagList tags={draft.tags} />
      <p class="note-foot">
        <span class="note-buttons">
          <CopyText text={draft.text} label={label} />
          <button
            key="discard"
            type="button"
            ref={button}
            aria-label={`${t.discard}: ${label}`}
            onClick={act(() => onDiscardDraft(draft.id))}
          >
            {t.discard}
          </button>
        </span>
      </p>
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
