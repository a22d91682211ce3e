import { useState } from 'preact/hooks';
import { readingSaid } from '../../lib/explain/reading-said.ts';
import { hostOf } from '../../lib/notes/host.ts';
import { quoteOf } from '../../lib/notes/note.ts';
import type { StoredNote } from '../../lib/notes/note-record.ts';
import { CopyText } from '../CopyText.tsx';
import { NoteItem } from '../NoteItem.tsx';
import { shorten } from '../texts/format.ts';
import { useDerived } from '../use-derived.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { useAllNotes, useAllTexts } from './context.ts';
import { isVerdict, valueName } from './names.ts';
import { viewOf } from './note-view-of.ts';

/** A note in the list of all: its page, what it stands on, what was said of the figure then, and the note itself. */
export function NoteRow({ id }: { id: string }) {
  const { all } = useAllNotes();
  const { t } = useAllTexts();
  // others are read with every step of the list, which is nothing to this one
  const stored = useDerived(() => all.words.value.get(id), [all, id]);
  if (stored === undefined) return <p class="row row-waiting">{t.row.waiting}</p>;
  return <Row stored={stored} />;
}

function Row({ stored }: { stored: StoredNote }) {
  const { all, onPick } = useAllNotes();
  const { t, say } = useAllTexts();
  const { note } = stored;
  const { figure, page } = note;
  const quote = quoteOf(note);
  const words = note.text === '' && note.reading ? readingSaid(note.reading, say) : note.text;
  const label = shorten(words, 40);
  const isPicked = useDerived(() => all.picked.value.has(note.id), [all, note.id]);
  return (
    <article class="row" data-id={note.id} aria-label={shorten(words, 80)}>
      <header class="row-head">
        <input
          type="checkbox"
          aria-label={`${t.row.pick}: ${label}`}
          checked={isPicked}
          onChange={(event) => onPick(note.id, event.currentTarget.checked)}
        />
        <p class="row-page">
          <bdi class="row-title" title={page.title}>
            {page.title || t.row.untitled}
          </bdi>{' '}
          <bdi class="row-host">{hostOf(page.url)}</bdi>
        </p>
        <RowButtons stored={stored} label={label} words={words} />
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

function RowButtons({ stored, label, words }: { stored: StoredNote; label: string; words: string }) {
  const { onOpen } = useAllNotes();
  const { t } = useAllTexts();
  const [failed, setFailed] = useState(false);
  const { note } = stored;
  const quote = quoteOf(note);
  const copied = [quote && `“${quote}”`, words, note.page.title, note.page.url].filter(Boolean).join('\n');
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
