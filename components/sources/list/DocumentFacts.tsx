import type { Pack } from '../../../data/schemas/pack.ts';
import { dataWords } from '../../../lib/explain/lang.ts';
import { placeIn } from '../../../lib/explain/names.ts';
import { periodName } from '../../../lib/explain/periods.ts';
import { shortFingerprint } from '../../../lib/packs/fingerprint.ts';
import type { SourceDocument } from '../../../lib/session/source-list-state.ts';
import { formatTime } from '../../texts/format.ts';
import { useSources } from '../context.ts';
import { nameOf } from './name-of.ts';

/** What a document is: what cards call it, where and when it is of, how much is in it, which one it is and where it is from. */
export function DocumentFacts({ item, pack }: { readonly item: SourceDocument; readonly pack: Pack }) {
  const { signals, t, lang } = useSources();
  const doubtful = pack.figures.filter(({ doubt }) => doubt !== null).length;
  const periods = (ids: readonly string[]): string => ids.map((id) => periodName(id, lang)).join(', ');
  const places = signals.names.value?.places ?? {};
  const facts: readonly (readonly [name: string, words: string])[] = [
    [t.facts.short, pack.names.short ? dataWords(pack.names.short.document, lang) : ''],
    [t.facts.place, placeIn(places, pack.place, lang)],
    [t.facts.results, periods(pack.periods.results)],
    [t.facts.targets, periods(pack.periods.targets)],
    [t.facts.figures, t.figureCount(pack.figures.length, doubtful)],
    [t.facts.version, t.versionOf(item.version, item.saved && formatTime(item.saved, lang))],
  ];
  return (
    <dl class="sources-facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      <div>
        <dt>{t.facts.fingerprint}</dt>
        <dd>
          <Fingerprint hash={item.hash} name={nameOf(item, lang)} />
        </dd>
      </div>
      <div>
        <dt>{t.facts.from}</dt>
        <dd>
          <From item={item} url={pack.source.url} />
        </dd>
      </div>
    </dl>
  );
}

function Fingerprint({ hash, name }: { readonly hash: string; readonly name: string }) {
  const { t, say, onCopy } = useSources();
  return (
    <>
      <code title={t.fingerprintHint}>{shortFingerprint(hash)}</code>{' '}
      <button
        type="button"
        class="sources-small"
        aria-label={t.copyOf(name)}
        onClick={() => void onCopy(hash).then((copied) => say(copied ? t.copied : t.copyFailed))}
      >
        {t.copy}
      </button>
    </>
  );
}

function From({ item, url }: { readonly item: SourceDocument; readonly url: string | null }) {
  const { t } = useSources();
  const way = item.isBuiltin ? t.fromExtension : item.file === null ? t.fromHere : t.fromFile(item.file);
  const address = url !== null && /^https?:/.test(url) ? URL.parse(url) : null;
  return (
    <>
      {way}
      {address !== null && (
        <>
          {' · '}
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            {address.host}
          </a>
        </>
      )}
    </>
  );
}
