import { useState } from 'preact/hooks';
import { hostOf } from '../../lib/notes/catalogue.ts';
import { quoteOf } from '../../lib/notes/note.ts';
import type { StoredNote } from '../../lib/notes/note-record.ts';
import { CopyText } from '../CopyText.tsx';
import { NoteItem } from '../NoteItem.tsx';
import { shorten } from '../texts/format.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { useAllNotes, useAllTexts } from './context.ts';
import { isVerdict, valueName } from './names.ts';
import { viewOf } from './note-view-of.ts';

/** A note in the list of all: its page, what it stands on, what was said of the figure then, and the note itself. */
export function NoteRow({ id }: { id: string }) {
  const { all } = useAllNotes();
  const { t } = useAllTexts();
  const stored = all.words.value.get(id);
  if (stored === undefined) return <p class="row row-waiting">{t.row.waiting}</p>;
  return <Row stored={stored} />;
}

function Row({ stored }: { stored: StoredNote }) {
  const { all, onPick } = useAllNotes();
  const { t, say } = useAllTexts();
  const { note } = stored;
  const { figure, page } = note;
  const quote = quoteOf(note);
  const label = shorten(note.text, 40);
  return (
    <article class="row" data-id={note.id} aria-label={shorten(note.text, 80)}>
      <header class="row-head">
        <input
          type="checkbox"
          aria-label={`${t.row.pick}: ${label}`}
          checked={all.picked.value.has(note.id)}
          onChange={(event) => onPick(note.id, event.currentTarget.checked)}
        />
        <p class="row-page">
          <bdi class="row-title">{page.title || t.row.untitled}</bdi> <bdi class="row-host">{hostOf(page.url)}</bdi>
        </p>
        <RowButtons stored={stored} label={label} />
      </header>
      {quote === '' ? (
        <p class="row-on-page">{t.row.onPage}</p>
      ) : (
        <blockquote class="quote" lang="vi">
          {shorten(quote, 300)}
        </blockquote>
      )}
      {figure && (
        <p class="row-figure">
          {figure.indicator && <span>{valueName('indicator', figure.indicator, t, say)}</span>}
          <VerdictThen verdict={figure.verdict} />
        </p>
      )}
      <NoteItem note={viewOf(stored)} what={quote === '' ? t.row.onPage : shorten(quote, 60)} />
    </article>
  );
}

function VerdictThen({ verdict }: { verdict: string }) {
  const { t, say } = useAllTexts();
  if (!isVerdict(verdict)) return <span>{t.row.verdictThen(verdict)}</span>;
  return <VerdictBadge kind={verdict} name={t.row.verdictThen(say.verdictName(verdict))} />;
}

function RowButtons({ stored, label }: { stored: StoredNote; label: string }) {
  const { onOpen } = useAllNotes();
  const { t } = useAllTexts();
  const [failed, setFailed] = useState(false);
  const { note } = stored;
  const quote = quoteOf(note);
  const copied = [quote && `“${quote}”`, note.text, note.page.title, note.page.url].filter(Boolean).join('\n');
  return (
    <p class="row-buttons">
      <button
        type="button"
        data-action="open"
        aria-label={`${t.row.open}: ${label}`}
        onClick={() => void onOpen(stored).then((opened) => setFailed(!opened))}
      >
        {t.row.open}
      </button>
      <CopyText text={copied} label={label} name={t.row.copy} />
      <span role="status">{failed && t.row.openFailed}</span>
    </p>
  );
}
