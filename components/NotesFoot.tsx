import { useLateTexts, usePanel } from './context.ts';
import { exportOf } from './export-address.ts';
import { notesTabTexts } from './texts/notes-tab.ts';

/** What can be done with the page's notes as a whole, and the way to what may be switched off around notes. */
export function NotesFoot() {
  const { signals, onOptions } = usePanel();
  const { lang, texts } = useLateTexts();
  const hasNotes = signals.notes.value.some(({ deleted }) => !deleted);
  return (
    <p class="notes-foot">
      {hasNotes && (
        <a href={exportOf(signals.notedAt.value)} target="_blank" rel="noopener" data-action="take-out">
          {notesTabTexts(lang).takeOut}
        </a>
      )}
      {onOptions && (
        <button type="button" data-action="options" onClick={() => onOptions('button')}>
          {texts.menu.options}
        </button>
      )}
    </p>
  );
}
