import './notes.css';
import { useLateTexts, usePanel } from './context.ts';
import { LooseDraftItem } from './LooseDraftItem.tsx';
import { Section } from './Section.tsx';

/** What was typed and not saved, and what no editor would show. It is shown until the reader lets it go. */
export function LooseDrafts() {
  const { signals } = usePanel();
  const { texts } = useLateTexts();
  const drafts = signals.looseDrafts.value;
  if (drafts.length === 0) return null;
  return (
    <Section name="loose-drafts" title={texts.notes.unsaved} hint={texts.drafts.hint}>
      <ul class="notes-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <LooseDraftItem draft={draft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
