import type { SourceDocument } from '../../../lib/session/source-list-state.ts';
import { useSources } from '../context.ts';
import { DocumentItem } from './DocumentItem.tsx';
import { nameOf } from './name-of.ts';

/** The documents, and those that were deleted a short while ago. */
export function Documents() {
  const { signals, t } = useSources();
  const lists = signals.lists.value;
  if (lists === null) return signals.problem.value === null ? <p>{t.reading}</p> : null;
  const { documents, deleted } = lists;
  const on = documents.filter((one) => one.on && one.pack !== null).length;
  return (
    <section class="sources-part" aria-labelledby="documents-title">
      <h2 id="documents-title">{t.documents}</h2>
      <p class="sources-hint">{documents.length === 0 ? t.none : t.count(on, documents.length)}</p>
      {on === 0 && documents.length > 0 && <p class="sources-warning">{t.noneOn}</p>}
      <ul class="sources-list">
        {documents.map((one) => (
          <li key={one.id}>
            <DocumentItem item={one} />
          </li>
        ))}
        {deleted.map((one) => (
          <li key={`deleted ${one.id}`}>
            <DeletedItem item={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeletedItem({ item }: { readonly item: SourceDocument }) {
  const { t, lang, onRestore, focusOn } = useSources();
  const name = nameOf(item, lang);
  return (
    <p class="sources-deleted">
      <span>{t.removed(name)}</span>
      <button
        type="button"
        id={`bring-back-${item.id}`}
        aria-label={t.bringBackOf(name)}
        onClick={() => {
          focusOn(`use-${item.id}`);
          void onRestore(item.id);
        }}
      >
        {t.bringBack}
      </button>
    </p>
  );
}
