import { readingSaid } from '../../lib/explain/reading-said.ts';
import type { ReaderReading } from '../../lib/figure/reader-reading.ts';
import { useNotes, useTexts } from '../context.ts';
import { readingLineTexts } from '../texts/reading-line.ts';

/** A correction as it stands among notes: what the reader reads, and why it is not applied where it is not. */
export function ReadingLine({ id, reading }: { id: string; reading: ReaderReading }) {
  const { correcting } = useNotes();
  const { lang, say } = useTexts();
  const t = readingLineTexts(lang);
  const outcome = correcting?.states.value.find((state) => state.id === id)?.outcome;
  return (
    <>
      <p class="note-reading">{t.listed(readingSaid(reading, say))}</p>
      {typeof outcome === 'string' && <p class="note-place">{t.notApplied[outcome]}</p>}
    </>
  );
}
