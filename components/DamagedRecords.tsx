import './notes.css';
import { useState } from 'preact/hooks';
import type { Damaged } from '../lib/notes/damaged.ts';
import { CopyText } from './CopyText.tsx';
import { usePanel, useTexts } from './context.ts';
import { NoteText } from './NoteText.tsx';
import { Section } from './Section.tsx';
import { shorten } from './texts/format.ts';
import { useTakeover } from './use-takeover.ts';

/** How many are drawn before the reader asks for more. */
const PORTION = 20;

const keyOf = ({ store, key }: Damaged): string => `${store}:${JSON.stringify(key)}`;

/** Records that cannot be read: each with the words that are left of it, to be copied, deleted and brought back. */
export function DamagedRecords() {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const [shown, setShown] = useState(PORTION);
  const records = signals.damaged.value;
  const rest = records.length - shown;
  if (records.length === 0) return null;
  return (
    <Section name="damaged" title={texts.damaged.title} hint={texts.damaged.hint}>
      <ul class="notes-list">
        {records.slice(0, shown).map((record) => (
          <li key={keyOf(record)}>
            <DamagedItem record={record} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="figures-more" onClick={() => setShown(shown + PORTION)}>
          {texts.notes.more(Math.min(rest, PORTION))}
        </button>
      )}
    </Section>
  );
}

function DamagedItem({ record }: { record: Damaged }) {
  const { onDeleteDamaged, onUndoDamaged } = usePanel();
  const { texts } = useTexts();
  const t = texts.damaged;
  const label = record.text ? shorten(record.text, 40) : t.kinds[record.store];
  const { button, act } = useTakeover(record.deleted);
  if (record.deleted) {
    return (
      <p class="note-deleted" data-damaged={keyOf(record)}>
        {t.removed}{' '}
        <button
          key="undo"
          type="button"
          ref={button}
          aria-label={`${texts.notes.undo}: ${label}`}
          onClick={act(() => onUndoDamaged(record))}
        >
          {texts.notes.undo}
        </button>
      </p>
    );
  }
  return (
    <div class="note" data-damaged={keyOf(record)}>
      <p class="note-place">{t.kinds[record.store]}</p>
      {record.text === null ? <p>{t.wordless}</p> : <NoteText text={record.text} />}
      <p class="note-foot">
        <span class="note-buttons">
          <CopyText text={record.json} label={label} name={t.copy} />
          <button
            key="remove"
            type="button"
            ref={button}
            aria-label={`${texts.notes.remove}: ${label}`}
            onClick={act(() => onDeleteDamaged(record))}
          >
            {texts.notes.remove}
          </button>
        </span>
      </p>
    </div>
  );
}
