import { useReview } from './context.ts';

/** Where the review stands on its way to the disk, in words; what stands in the way, with the next step. */
export function Keeping() {
  const { session, t } = useReview();
  const keeping = session.keeping.value;
  if (keeping === 'elsewhere') {
    return (
      <div class="review-alert" role="alert">
        <p>{t.keeping.elsewhere}</p>
        <button type="button" class="primary" onClick={() => void session.takeOther()}>
          {t.keeping.takeOver}
        </button>
      </div>
    );
  }
  if (typeof keeping === 'object') {
    return (
      <div class="review-alert" role="alert">
        <p>{t.keeping.failed[keeping.failed]}</p>
        <button type="button" class="primary" onClick={() => session.again()}>
          {t.keeping.again}
        </button>
      </div>
    );
  }
  return (
    <p class="review-kept" role="status" aria-live="off">
      {keeping === 'kept' ? `✓ ${t.keeping.kept}` : t.keeping.keeping}
    </p>
  );
}
