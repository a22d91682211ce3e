import type { Group } from '../../lib/notes/groups.ts';
import type { Listing } from '../../lib/session/all-notes-state.ts';
import { useAllNotes, useAllTexts } from './context.ts';
import { toggled } from './filtering.ts';
import { valueName } from './names.ts';

/** What stands above the first note of a group; nothing above a list that is all one. */
export function GroupHead({ group, of }: { group: Group; of: Listing }) {
  const { all, onAsk } = useAllNotes();
  const { t, say } = useAllTexts();
  const { view, filters } = of.asked;
  if (view === 'month' && group.value === '' && of.groups.length === 1) return null;
  const page = view === 'page' ? all.words.value.get(of.idAt(group.start))?.note.page : undefined;
  return (
    <h2 class="group-head">
      <span>{page?.title || valueName(view, group.value, t, say)}</span> <small>{t.list.groupCount(group.count)}</small>
      {view === 'page' && of.groups.length > 1 && (
        <button type="button" onClick={() => onAsk({ filters: toggled(filters, 'page', group.value) })}>
          {t.filters.onlyPage}
        </button>
      )}
    </h2>
  );
}
