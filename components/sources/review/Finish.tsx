import { useLayoutEffect, useRef } from 'preact/hooks';
import { explainFault } from '../../../lib/explain/faults.ts';
import { shortFingerprint } from '../../../lib/packs/fingerprint.ts';
import { useReview } from './context.ts';
import type { Finishing } from './use-finish.ts';

/** The way from the review to a source; and what stands in it, or what came of it. */
export function Finish({ finishing }: { finishing: Finishing }) {
  const { session, hand, list, t, mt, lang } = useReview();
  const { state, save } = finishing;
  const button = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLHeadingElement>(null);
  const held = hand.held.value;
  const { done: decided, all } = session.progress.value;

  useLayoutEffect(() => {
    if (held.focus === 'save') button.current?.focus();
  }, [held]);
  useLayoutEffect(() => {
    if (state.phase === 'done') done.current?.focus();
  }, [state.phase]);

  if (state.phase === 'done') {
    const { version, isNew, fingerprint, figures } = state;
    return (
      <section class="review-done" aria-labelledby="review-done">
        <h2 id="review-done" tabIndex={-1} ref={done}>
          {t.finish.done}
        </h2>
        <p>
          {isNew ? t.finish.version(version) : t.finish.same(version)} · {t.finish.figures(figures)}
        </p>
        <p>
          {t.finish.fingerprint}: <code>{shortFingerprint(fingerprint)}</code>
        </p>
        <p>
          <a href={list}>{t.finish.list}</a>
        </p>
      </section>
    );
  }
  return (
    <div class="review-finish">
      <button
        type="button"
        class="primary"
        ref={button}
        aria-describedby="review-finish-waiting"
        disabled={state.phase === 'saving'}
        onClick={() => void save()}
      >
        {state.phase === 'saving' ? t.finish.saving : session.review.value.of === undefined ? t.finish.save : mt.save}
      </button>
      <p class="review-hint" id="review-finish-waiting">
        {decided < all && t.finish.waiting(all - decided)}
      </p>
      <div role="alert" class="review-fault">
        {state.phase === 'no-place' && <p>{t.finish.noPlace}</p>}
        {state.phase === 'lacking' && <p>{t.finish.lacking(state.rows)}</p>}
        {state.phase === 'failed' && <p>{state.problem === null ? t.finish.failed : t.finish.full[state.problem]}</p>}
        {state.phase === 'faults' && (
          <>
            <p>{t.finish.faults}</p>
            <ul>
              {state.faults.map((fault) => (
                <li key={fault.path + fault.code}>
                  <code>{fault.path}</code>: {explainFault(fault, lang)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
