import { capital } from '../../../lib/explain/text.ts';
import type { SourceDocument } from '../../../lib/session/source-list-state.ts';
import { mendAddress } from '../../sources-address.ts';
import { formatTime } from '../../texts/format.ts';
import { useSources } from '../context.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { Faults } from './Faults.tsx';
import { nameOf } from './name-of.ts';
import { SiteOffer } from './SiteOffer.tsx';

/** A document with its switch, what it is, and what can be done with it. */
export function DocumentItem({ item }: { readonly item: SourceDocument }) {
  const { t, lang, onSwitch, onExport, onRemove, focusOn } = useSources();
  const { id, pack, faults, isBuiltin } = item;
  const name = nameOf(item, lang);
  return (
    <article class="sources-item" data-source={id} aria-labelledby={`name-${id}`}>
      <header class="sources-item-head">
        <h3 id={`name-${id}`}>{capital(name)}</h3>
        {(isBuiltin || item.replaces) && <span class="sources-mark">{isBuiltin ? t.builtin : t.replaces}</span>}
        <label class="sources-switch">
          <input
            type="checkbox"
            id={`use-${id}`}
            checked={item.on}
            aria-label={t.use(name)}
            onChange={(event) => void onSwitch(id, event.currentTarget.checked)}
          />{' '}
          {t.on}
        </label>
      </header>
      {pack === null ? (
        <>
          <p class="sources-warning">
            {t.damaged} {t.damagedNext}
          </p>
          <Faults faults={faults} />
        </>
      ) : (
        <>
          <p class="sources-title" lang="vi">
            {pack.title}
          </p>
          <DocumentFacts item={item} pack={pack} />
          {item.clashes.length > 0 && <p class="sources-warning">{t.clashes(item.clashes.join(', '))}</p>}
          <SiteOffer url={pack.source.url} />
        </>
      )}
      <p class="sources-buttons">
        {pack !== null && (
          <a class="sources-go-on" href={mendAddress(id)} aria-label={t.mendOf(name)}>
            {t.mend}
          </a>
        )}
        <button type="button" aria-label={t.exportOf(name)} onClick={() => onExport(id, item.version)}>
          {t.export}
        </button>
        {!isBuiltin && (
          <button
            type="button"
            aria-label={t.removeOf(name)}
            onClick={() => {
              focusOn(`bring-back-${id}`);
              void onRemove(id);
            }}
          >
            {t.remove}
          </button>
        )}
      </p>
      {item.older.length > 0 && (
        <details class="disclosure">
          <summary>{t.older(item.older.length)}</summary>
          <ul class="sources-older">
            {item.older.map(({ version, saved }) => (
              <li key={version}>
                <span>{t.olderLine(version, formatTime(saved, lang))}</span>
                <button
                  type="button"
                  aria-label={`${t.exportOlder(version)}: ${name}`}
                  onClick={() => onExport(id, version)}
                >
                  {t.exportOlder(version)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
