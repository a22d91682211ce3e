import { Menu, type MenuEntry } from '../bar/Menu.tsx';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { Icon } from '../Icon.tsx';
import { type NoteView, noteKey, type PanelSignals } from '../panel-props.ts';
import { Saved } from '../Saved.tsx';
import { useDerived } from '../use-derived.ts';
import type { FigureActs } from './use-figure-acts.ts';

interface Props {
  item: Numbered;
  /** The figure's name, for the names of its buttons. */
  what: string;
  acts: FigureActs;
}

/** What can be done with a figure. The arrow keys come here from the card's head, so the Tab key does not. */
export function FigureActions({ item, what, acts }: Props) {
  const { signals, withoutNotes } = usePanel();
  const { texts } = useTexts();
  const { index } = item;
  const t = texts.card;
  const key = noteKey({ on: 'figure', figureIndex: index });
  // every keystroke in any editor is a new set of drafts: a card is drawn again only for its own
  const count = useDerived(() => notesOn(signals, index).filter(({ deleted }) => !deleted).length, [signals, index]);
  const all = useDerived(() => notesOn(signals, index).length, [signals, index]);
  const hasDraft = useDerived(() => signals.drafts.value[key] !== undefined, [signals, key]);
  const save = useDerived(() => signals.saves.value[key], [signals, key]);
  // "saved" beside a note that the reader has deleted since would speak of the deletion
  const allDeleted = all > 0 && count === 0;
  const noteLabel = hasDraft && !acts.isWriting ? texts.notes.resume : texts.notes.write;
  const entries: MenuEntry[] = [];
  if (acts.source) entries.push({ id: 'source', name: t.showInSource, act: acts.source });
  entries.push({ id: 'cite', name: t.cite, act: acts.cite });
  if (acts.correct) entries.push({ id: 'correct', name: t.correct, act: acts.correct });
  return (
    <div class="card-actions" data-actions>
      <Action icon="page" action="show" label={t.showOnPage} what={what} onPress={acts.show} />
      {!withoutNotes && (
        <Action
          icon="note"
          action="note"
          label={noteLabel}
          count={count}
          what={what}
          isOpen={acts.isWriting}
          onPress={acts.write}
        />
      )}
      <Action icon="why" action="why" label={t.why} what={what} isOpen={acts.isWhyOpen} onPress={acts.why} />
      {!acts.isWriting && !allDeleted && <Saved save={save} />}
      <Menu label={`${t.more}: ${what}`} entries={entries} tabIndex={-1} />
      <Copied acts={acts} />
    </div>
  );
}

const notesOn = ({ notes }: PanelSignals, index: number): readonly NoteView[] =>
  notes.value.filter(({ figureIndex }) => figureIndex === index);

interface ActionProps {
  icon: 'page' | 'note' | 'why';
  action: string;
  label: string;
  count?: number;
  what: string;
  isOpen?: boolean;
  onPress: () => void;
}

function Action({ icon, action, label, count = 0, what, isOpen, onPress }: ActionProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-action={action}
      aria-expanded={isOpen}
      aria-label={`${label}${count > 0 ? ` · ${count}` : ''}: ${what}`}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span class="action-name">{label}</span>
      {count > 0 && <span class="action-count"> · {count}</span>}
    </button>
  );
}

/** Says whether the citation was copied; one that was not stands there to be copied by hand. */
function Copied({ acts }: { acts: FigureActs }) {
  const { texts } = useTexts();
  const copied = acts.copied.value;
  return (
    <span role="status" class="card-copied">
      {copied !== null && (copied ? texts.notes.copied : texts.notes.copyFailed)}
      {copied === false && <span class="copy-text">{acts.citation()}</span>}
    </span>
  );
}
