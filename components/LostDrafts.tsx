import './notes.css';
import { usePanel, useTexts } from './context.ts';
import { LostDraftItem } from './LostDraftItem.tsx';
import { Section } from './Section.tsx';

/** What was typed and not saved, and has no place on the page any more. It is shown until the reader lets it go. */
export function LostDrafts() {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const drafts = signals.lostDrafts.value;
  if (drafts.length === 0) return null;
  return (
    <Section name="lost-drafts" title={texts.drafts.title} hint={texts.drafts.hint}>
      <ul class="notes-list">
        {drafts.map((draft) => (
          <li key={draft.slot}>
            <LostDraftItem draft={draft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
