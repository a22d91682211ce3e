import './notes.css';
import type { Damaged } from '../lib/notes/damaged.ts';
import { CopyText } from './CopyText.tsx';
import { useLateTexts, useNotes } from './context.ts';
import { Deleted } from './Deleted.tsx';
import { NoteText } from './NoteText.tsx';
import { Portions } from './Portions.tsx';
import { Section } from './Section.tsx';
import { shorten } from './texts/format.ts';
import { useTakeover } from './use-takeover.ts';

const keyOf = ({ store, key }: Damaged): string => `${store}:${JSON.stringify(key)}`;

/** Records that cannot be read: each with the words that are left of it, to be copied, deleted and brought back. */
export function DamagedRecords() {
  const { signals } = useNotes();
  const { texts } = useLateTexts();
  const records = signals.damaged.value;
  if (records.length === 0) return null;
  return (
    <Section name="damaged" title={texts.damaged.title} hint={texts.damaged.hint}>
      <Portions
        list="notes-list"
        items={records}
        keyOf={keyOf}
        draw={(record) => (
          <div data-damaged={keyOf(record)}>
            <DamagedItem record={record} />
          </div>
        )}
        size={20}
        more={texts.notes.more}
      />
    </Section>
  );
}

function DamagedItem({ record }: { record: Damaged }) {
  const { onDeleteDamaged, onUndoDamaged } = useNotes();
  const { texts } = useLateTexts();
  const t = texts.damaged;
  const label = record.text ? shorten(record.text, 40) : t.kinds[record.store];
  const { button, act } = useTakeover(record.deleted);
  if (record.deleted) {
    return <Deleted says={t.removed} label={label} button={button} onUndo={act(() => onUndoDamaged(record))} />;
  }
  return (
    <div class="note">
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
