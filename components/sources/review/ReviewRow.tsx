import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewedRow } from '../../../lib/draft-pack/review.ts';
import { weaknessName } from '../../../lib/explain/weakness.ts';
import { unbroken } from '../../unbroken.ts';
import { useReview } from './context.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowEditor } from './RowEditor.tsx';
import { nameOfRow, readAs } from './row-words.ts';

interface Props {
  row: ReviewedRow;
  isHeld: boolean;
}

/** One row: what it was read as in two lines; in the hand also why, with which words, and what can be done. */
export function ReviewRow({ row, isHeld }: Props) {
  const { hand, t, mt, say, lang } = useReview();
  const box = useRef<HTMLElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  const { id, fields, state, weak, doubt } = row;
  const held = hand.held.value;
  const isEditing = hand.editing.value === id;

  useLayoutEffect(() => {
    if (held.row !== id || held.focus !== 'row') return;
    head.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [held, id]);

  const place = readAs('place', fields, say, t) ?? t.nothing.place;
  const period = readAs('period', fields, say, t) ?? t.nothing.period;
  const said = row.isMended && state === 'kept' ? `${t.states.kept}, ${t.states.mended}` : t.states[state];
  return (
    <article
      ref={box}
      class="review-row"
      data-state={state}
      aria-current={isHeld ? 'true' : undefined}
      aria-labelledby={`${id}-name`}
    >
      <button
        type="button"
        ref={head}
        class="review-head"
        data-head=""
        tabIndex={isHeld ? 0 : -1}
        onClick={() => hand.hold(id, 'row')}
      >
        <span class="review-name" id={`${id}-name`}>
          {unbroken(nameOfRow(row, say, t))}
        </span>
        <span class="review-state">{said}</span>
        {/* no line begins with a dot */}
        <span class="review-of">{[place, period, say.status(fields.status)].join('\u00a0· ')}</span>
      </button>
      {weak.length > 0 && (
        <p class="review-weak">{t.evidence.why(weak.map((one) => weaknessName(one, lang)).join('; '))}</p>
      )}
      {doubt !== '' && (
        <p class="review-weak">{(row.saved?.doubt?.text.vi === doubt ? mt : t.evidence).doubt(doubt)}</p>
      )}
      {isHeld && isEditing && <RowEditor key={id} row={row} />}
      {isHeld && !isEditing && (
        <>
          <RowDetails row={row} />
          <p class="review-acts">
            <button type="button" class="primary" onClick={() => hand.keep(id)}>
              {t.acts.keep}
            </button>
            <button type="button" onClick={() => hand.edit(id)}>
              {t.acts.edit}
            </button>
            <button type="button" onClick={() => hand.drop(id)}>
              {t.acts.drop}
            </button>
          </p>
        </>
      )}
    </article>
  );
}
