import { useReview } from './context.ts';

/** The keys that act on the row in the hand. */
export function Legend() {
  const { session, hand, t } = useReview();
  return (
    <div class="review-legend">
      <span class="visually-hidden">{t.keys.label}</span>
      <dl>
        {t.keys.entries.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {session.canUndo.value && (
        <button type="button" onClick={hand.undo}>
          {t.acts.undo}
        </button>
      )}
    </div>
  );
}
