import { useTexts } from '../context.ts';
import { correctTexts } from '../texts/correct.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { toneOf } from '../verdict-tone.ts';
import type { Tried } from './use-correcting.ts';

/** What the verdict would be by the reading that is being made; told to who only hears it as well. */
export function Preview({ tried }: { tried: Tried | null }) {
  const { lang, say } = useTexts();
  const t = correctTexts(lang).preview;
  return (
    <div class="correct-preview" role="status">
      {tried?.phase === 'waiting' && <p>{t.waiting}</p>}
      {tried?.phase === 'failed' && <p>{t.failed}</p>}
      {tried?.phase === 'done' && (
        <>
          <p class={`tone-${toneOf(tried.checked.verdict.kind)}`}>
            {t.label}:{' '}
            <b class="correct-verdict" data-would-be={tried.checked.verdict.kind}>
              <VerdictIcon kind={tried.checked.verdict.kind} /> {say.verdict(tried.checked)}
            </b>
          </p>
          {tried.checked.verdict.reasons[0] && <p>{say.brief(tried.checked.verdict.reasons[0])}</p>}
        </>
      )}
    </div>
  );
}
