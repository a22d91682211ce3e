import { useLateTexts, usePanel } from './context.ts';
import { NoteItem } from './NoteItem.tsx';
import { placeSaid } from './NotePlace.tsx';
import { labelOf } from './note-label.ts';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { VerdictThen } from './VerdictThen.tsx';
import { toneOf } from './verdict-tone.ts';

interface Props {
  note: NoteView;
  what: string;
  /** The language of the page's words. */
  lang: string | undefined;
  /** How many figures have cards. */
  figures: number;
}

/** A note among all those of its page: with the words it stands on, or as a line with the verdict of its figure that leads to its card. */
export function NoteInPage({ note, what, lang, figures }: Props) {
  const { onPickFigure, signals } = usePanel();
  const { lang: screen, texts, say } = useLateTexts();
  const { figureIndex, quote, place } = note;
  // the card of its figure may be a line, where nobody would find that a note was deleted and can be brought back
  if (figureIndex !== null && figureIndex < figures && !note.deleted) {
    const view = signals.view.value;
    const said = placeSaid(note, texts, screen);
    const checked = view.kind === 'checked' ? view.page.report.figures[figureIndex] : undefined;
    return (
      <button type="button" class="note-line" data-note-line={note.id} onClick={() => onPickFigure(figureIndex)}>
        <strong lang={lang}>{shorten(quote, 60)}</strong> {shorten(labelOf(note, say), 80)}
        {checked && (
          <span class={`note-line-verdict tone-${toneOf(checked.verdict.kind)}`}>
            <VerdictIcon kind={checked.verdict.kind} /> {say.verdict(checked)}
          </span>
        )}
        {note.heads.length > 1 && <span class="note-line-place">{texts.notes.apart}</span>}
        {said !== null && <span class="note-line-place">{said}</span>}
        <VerdictThen note={note} />
      </button>
    );
  }
  return (
    <>
      {place !== 'lost' && place !== 'changed' && quote !== '' && (
        <blockquote class="quote" lang={lang}>
          {shorten(quote, 200)}
        </blockquote>
      )}
      {note.on === 'page' && <p class="note-on-page">{texts.notes.onWholePage}</p>}
      <VerdictThen note={note} />
      <NoteItem note={note} what={what} />
    </>
  );
}
