import { useState } from 'preact/hooks';
import { hostOf } from '../../lib/notes/host.ts';
import type { AnyDraft } from '../../lib/session/all-drafts.ts';
import { LooseDraftItem } from '../LooseDraftItem.tsx';
import { Portions } from '../Portions.tsx';
import { Section } from '../Section.tsx';
import { useAllNotes, useAllTexts } from './context.ts';

/** Everything typed on any page and not saved. */
export function AllDrafts() {
  const { all } = useAllNotes();
  const { t, texts } = useAllTexts();
  const drafts = all.anyDrafts.value;
  if (drafts.length === 0) return null;
  return (
    <Section name="all-drafts" title={t.drafts.title(drafts.length)} hint={t.drafts.hint}>
      <Portions
        list="notes-list"
        items={drafts}
        keyOf={({ draft }) => draft.id}
        draw={(one) => <DraftOfPage one={one} />}
        size={10}
        more={texts.notes.more}
      />
    </Section>
  );
}

function DraftOfPage({ one: { url, draft } }: { one: AnyDraft }) {
  const { onOpenUrl } = useAllNotes();
  const { t } = useAllTexts();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <p class="row-page">
        <bdi class="row-host">{hostOf(url) || url}</bdi>{' '}
        <button type="button" onClick={() => void onOpenUrl(url).then((opened) => setFailed(!opened))}>
          {t.drafts.openPage}
        </button>
        <span role="status">{failed && t.row.openFailed}</span>
      </p>
      <LooseDraftItem draft={draft} />
    </>
  );
}
