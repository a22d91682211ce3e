import { dataWords } from '../../../lib/explain/lang.ts';
import { capital } from '../../../lib/explain/text.ts';
import { shortFingerprint } from '../../../lib/packs/fingerprint.ts';
import type { GivenPack, Would } from '../../../lib/session/source-list-state.ts';
import type { SourcesTexts } from '../../texts/sources.ts';
import { useSources } from '../context.ts';
import { Faults } from './Faults.tsx';

type Asking = Extract<GivenPack, { phase: 'asking' | 'saving' }>;

/** A file that was given: what is in it, what it would do, and the reader's answer. */
export function GivenItem({ item }: { readonly item: GivenPack }) {
  const { t, lang, onDismiss } = useSources();
  const close = (
    <p class="sources-buttons">
      <button type="button" aria-label={`${t.bring.close}: ${item.file}`} onClick={() => onDismiss(item.key)}>
        {t.bring.close}
      </button>
    </p>
  );
  if (item.phase === 'reading') return <p>{t.bring.reading(item.file)}</p>;
  if (item.phase === 'done')
    return (
      <div class="sources-item">
        <p>{capital(t.bring.done(dataWords(item.pack.names.document, lang), item.version))}</p>
        {close}
      </div>
    );
  return (
    <article class="sources-item" aria-label={t.bring.of(item.file)}>
      <p class="sources-hint">{t.bring.of(item.file)}</p>
      {item.phase === 'refused' && <p class="sources-warning">{t.bring.refused[item.why]}</p>}
      {item.phase === 'faulty' && (
        <>
          <p class="sources-warning">{t.bring.faulty(faultCount(item.faults))}</p>
          <Faults faults={item.faults} />
        </>
      )}
      {item.phase === 'refused' || item.phase === 'faulty' ? close : <Question item={item} />}
    </article>
  );
}

/** How many faults there are: the last of a long list says how many are not in it. */
function faultCount(faults: Extract<GivenPack, { phase: 'faulty' }>['faults']): number {
  const last = faults.at(-1);
  return last?.code === 'too-many-faults' ? faults.length - 1 + Number(last.params['more'] ?? 0) : faults.length;
}

function Question({ item }: { readonly item: Asking }) {
  const { t, lang, focusOn, onAccept, onDismiss } = useSources();
  const { pack, would, hash, key } = item;
  const name = dataWords(pack.names.document, lang);
  const isSaving = item.phase === 'saving';
  const dismiss = () => {
    focusOn('choose-files');
    onDismiss(key);
  };
  return (
    <>
      <h3>{capital(name)}</h3>
      <p>
        {t.facts.figures}: {pack.figures.length}. {t.facts.fingerprint}:{' '}
        <code title={t.fingerprintHint}>{shortFingerprint(hash)}</code>
      </p>
      <p>{wouldWords(would, t)}</p>
      {item.problem !== null && <p role="alert">{t.problem[item.problem]}</p>}
      <p class="sources-buttons">
        {would.kind === 'same' || would.kind === 'same-builtin' ? (
          <button type="button" aria-label={`${t.bring.close}: ${item.file}`} onClick={dismiss}>
            {t.bring.close}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={isSaving}
              aria-label={`${t.bring.accept[would.kind]}: ${name}`}
              onClick={() => {
                focusOn(`use-${pack.id}`);
                void onAccept(key);
              }}
            >
              {t.bring.accept[would.kind]}
            </button>
            <button type="button" disabled={isSaving} aria-label={`${t.bring.dismiss}: ${name}`} onClick={dismiss}>
              {t.bring.dismiss}
            </button>
          </>
        )}
        {isSaving && <span>{t.bring.saving}</span>}
      </p>
    </>
  );
}

function wouldWords(would: Would, { bring }: SourcesTexts): string {
  const say = bring.would[would.kind] as (would: Would) => string;
  return say(would);
}
