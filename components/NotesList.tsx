import { useLateTexts, usePanel } from './context.ts';
import { NoteInPage } from './NoteInPage.tsx';
import { NoteItem } from './NoteItem.tsx';
import { Portions } from './Portions.tsx';
import type { NoteView } from './panel-props.ts';
import { VerdictThen } from './VerdictThen.tsx';

interface Props {
  notes: readonly NoteView[];
  label?: string;
  /** What a note is about, for the label of its editor. */
  whatOf: (note: NoteView) => string;
  /** Set for the notes of a whole page: the language of its words, and how many figures have cards. */
  inPage?: { lang: string | undefined; figures: number };
}

/** Notes one below the other. */
export function NotesList({ notes, label, whatOf, inPage }: Props) {
  const { signals } = usePanel();
  const { texts } = useLateTexts();
  const noted = signals.noted.value;
  if (notes.length === 0) return null;
  return (
    <Portions
      list="notes-list"
      label={label}
      items={notes}
      keyOf={({ id }) => id}
      draw={(note) =>
        inPage ? (
          <NoteInPage note={note} what={whatOf(note)} {...inPage} />
        ) : (
          <>
            <VerdictThen note={note} />
            <NoteItem note={note} what={whatOf(note)} />
          </>
        )
      }
      size={40}
      least={notes.findIndex(({ id }) => id === noted?.id) + 1}
      more={texts.notes.more}
    />
  );
}
