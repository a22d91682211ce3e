import '../../progress.css';
import { useReview } from './context.ts';

/** How many rows are decided, of all. */
export function Progress() {
  const { session, t } = useReview();
  const { done, all } = session.progress.value;
  const said = t.progress.said(done, all);
  return (
    <p class="review-progress">
      <span aria-hidden="true">
        {t.progress.label} {said}
      </span>
      <progress aria-label={t.progress.label} aria-valuetext={said} value={done} max={all} />
    </p>
  );
}
