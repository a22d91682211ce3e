import type { Pack } from '../../data/schemas/pack.ts';
import { dataWords } from '../../lib/explain/lang.ts';
import { periodName } from '../../lib/explain/periods.ts';
import { capital } from '../../lib/explain/text.ts';
import { SOURCES } from '../sources-address.ts';
import { useOptions } from './context.ts';

/** The documents that figures are held against, and the way to the page where they are kept. */
export function SourcesPart() {
  const { signals, t } = useOptions();
  const packs = signals.packs.value;
  return (
    <>
      {packs?.length === 0 ? (
        <p>{t.sources.none}</p>
      ) : (
        <ul class="options-bullets">
          {packs?.map((pack) => (
            <SourceLine key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
      <p>
        <a href={SOURCES}>{t.sources.manage}</a>
      </p>
    </>
  );
}

function SourceLine({ pack }: { readonly pack: Pack }) {
  const { t, lang } = useOptions();
  const { names, periods, source, version } = pack;
  const named = (all: readonly string[]) => all.map((period) => periodName(period, lang)).join(', ');
  const date = pack.conference?.date ?? null;
  return (
    <li>
      {capital(dataWords(names.document, lang))} ({date === null ? t.sources.noDate : t.sources.date(date)};{' '}
      {t.sources.edition(version)})
      <br />
      {t.sources.covers(named(periods.results), named(periods.targets))}
      {source.url !== null && /^https?:/.test(source.url) && (
        <>
          <br />
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.url}
          </a>
        </>
      )}
    </li>
  );
}
