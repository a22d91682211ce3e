import { useLateTexts, usePanel } from './context.ts';
import { isVerdict } from './notes/names.ts';
import type { NoteView } from './panel-props.ts';
import { notesTabTexts } from './texts/notes-tab.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { toneOf } from './verdict-tone.ts';

/** What the verdict of a note's figure was when the note was written, where it is another now or has no card to say it. */
export function VerdictThen({ note }: { note: NoteView }) {
  const { signals } = usePanel();
  const { lang, say } = useLateTexts();
  const view = signals.view.value;
  const figures = view.kind === 'checked' ? view.page.report.figures : [];
  const now = note.figureIndex === null ? undefined : figures[note.figureIndex]?.verdict.kind;
  const then = note.verdictThen;
  if (then === undefined || then === now || !isVerdict(then)) return null;
  return (
    <span class={`verdict-then tone-${toneOf(then)}`}>
      <VerdictIcon kind={then} /> {notesTabTexts(lang).verdictThen(say.verdictName(then))}
    </span>
  );
}
