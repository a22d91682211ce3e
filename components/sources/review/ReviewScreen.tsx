import '../../panel.css';
import './review-row.css';
import './review.css';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { hasOnlyQuotes } from '../../../lib/draft-pack/only-quotes.ts';
import { explainFault } from '../../../lib/explain/faults.ts';
import { createReviewHand } from '../../../lib/session/review-hand.ts';
import { type ReviewProps, ReviewProvider, useReview, useReviewValue } from './context.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentText } from './DocumentText.tsx';
import { Finish } from './Finish.tsx';
import { Keeping } from './Keeping.tsx';
import { Legend } from './Legend.tsx';
import { Progress } from './Progress.tsx';
import { RowList } from './RowList.tsx';
import { useFinish } from './use-finish.ts';

/** A document on its way into a pack: its text on one side, the figures that were read on the other, weakest first. */
export function ReviewScreen(props: ReviewProps) {
  const hand = useMemo(() => createReviewHand(props.session), [props.session]);
  const value = useReviewValue(props, hand);
  return (
    <ReviewProvider value={value}>
      <Screen />
    </ReviewProvider>
  );
}

function Screen() {
  const value = useReview();
  const { session, hand, charset, list, t, mt, lang } = value;
  const finishing = useFinish(value, hand);
  const { facts, place, draft, of } = session.review.value;
  const hasText = useMemo(() => of === undefined || !hasOnlyQuotes(draft.text, draft.rows), [of, draft]);
  const [isOpen, setOpen] = useState(place === null);
  const { state } = finishing;
  const faults = useMemo(
    () =>
      new Map(
        state.phase === 'faults'
          ? state.faults.map((fault) => [fault.path, explainFault(fault, lang)] as const)
          : state.phase === 'no-place'
            ? [['place', t.finish.noPlace] as const]
            : [],
      ),
    [state, lang, t],
  );
  useUndoKey(hand.undo);
  // the hands are on the keys, and the first row is where they begin
  useLayoutEffect(() => {
    if (!isOpen) hand.hold(hand.held.peek().row, 'row');
  }, [hand]);
  useEffect(() => {
    if (state.phase === 'no-place' || state.phase === 'faults') setOpen(true);
  }, [state]);

  return (
    <div class="panel review" lang={lang}>
      <header class="review-top">
        <a href={list}>{t.back}</a>
        {state.phase === 'done' ? (
          <h1 dir="auto">{facts.title}</h1>
        ) : (
          <>
            <h1>{of === undefined ? t.title : mt.title}</h1>
            <p class="review-title" dir="auto">
              {facts.title}
            </p>
          </>
        )}
        {charset !== null && (
          <p class="review-alert" role="status">
            {t.charset[charset]}
          </p>
        )}
      </header>
      <main>
        {state.phase !== 'done' && (
          <>
            <p class="review-hint">{of === undefined ? t.intro : mt.intro(of.version)}</p>
            {!hasText && <p class="review-alert">{mt.noText}</p>}
            <div class="review-stand">
              <Progress />
              <Keeping />
            </div>
            <DocumentFacts isOpen={isOpen} onToggle={setOpen} faults={faults} />
          </>
        )}
        <Finish finishing={finishing} />
        {state.phase !== 'done' && (
          <div class="review-columns">
            {hasText && (
              <section class="review-side" aria-labelledby="review-text">
                <h2 id="review-text">{t.document}</h2>
                <DocumentText />
              </section>
            )}
            <section class="review-rows" aria-labelledby="review-rows">
              <h2 id="review-rows">{t.rows}</h2>
              <Legend />
              <RowList />
            </section>
          </div>
        )}
      </main>
    </div>
  );
}

/** Ctrl+Z takes back the last step, but in a field, where it takes back what was typed. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const { target } = event;
      if (!isUndo || (target instanceof Element && target.closest('form, input, textarea, select'))) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}
