import './notes-problem.css';
import { usePanel, useTexts } from './context.ts';

/** Says that the page's notes could not be read, what the reader can do, and tries again; nothing while all is well. */
export function NotesProblem() {
  const { signals, onReadNotes } = usePanel();
  const { texts } = useTexts();
  const why = signals.notesProblem.value;
  if (why === null) return null;
  const t = texts.notes.unread;
  return (
    <section class="notes-problem" data-notes-problem={why} aria-label={t.title}>
      <div role="alert">
        <p class="notes-problem-title">{t.title}</p>
        <p>{t.next[why]}</p>
      </div>
      <button type="button" onClick={onReadNotes}>
        {t.action}
      </button>
    </section>
  );
}
