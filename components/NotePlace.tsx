import { changedPart } from '../lib/session/changed-part.ts';
import { useLateTexts } from './context.ts';
import type { Lang, NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';
import { NOTE_DOUBTS } from './texts/note-doubts.ts';
import type { AllTexts } from './texts/texts.ts';

/**
 * Says when the words a note was written on have changed, are gone, crossed out, known by their position alone or cannot be looked for;
 * nothing while they stand as they did.
 */
export function NotePlace({ note }: { note: NoteView }) {
  const { texts, lang } = useLateTexts();
  const said = placeSaid(note, texts, lang);
  return said === null ? null : <p class="note-place">{said}</p>;
}

/** The same as a sentence; null for nothing. */
export function placeSaid(note: NoteView, texts: AllTexts, lang: Lang): string | null {
  const t = texts.notes;
  const quote = shorten(note.quote, 120);
  if (note.doubt === 'position') return NOTE_DOUBTS[lang].position;
  if (note.doubt === 'struck') return NOTE_DOUBTS[lang].struck(quote);
  if (note.place === 'found' || quote === '') return null;
  // on the card of the figure it was last seen on it needs no word
  if (note.place === 'unknown') return note.figureIndex === null ? t.unknown(quote) : null;
  if (note.place === 'lost') return `${t.lost(quote)} ${t.lostHint}`;
  const part = note.quoteNow ? changedPart(note.quoteThen ?? note.quote, note.quoteNow) : null;
  return part ? t.changed(shorten(part.before, 120), shorten(part.now, 120)) : t.changedUnknown(quote);
}
