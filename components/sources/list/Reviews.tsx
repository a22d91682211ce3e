import '../../progress.css';
import type { ReviewUnderWay } from '../../../lib/session/source-list-state.ts';
import { reviewAddress } from '../../sources-address.ts';
import { formatTime } from '../../texts/format.ts';
import { useSources } from '../context.ts';

/** Documents on their way into packs, and those that were put aside a short while ago. */
export function Reviews() {
  const { signals, t } = useSources();
  const lists = signals.lists.value;
  if (lists === null || lists.reviews.length + lists.dropped.length === 0) return null;
  return (
    <section class="sources-part" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t.reviews.title}</h2>
      <ul class="sources-list">
        {lists.reviews.map((one) => (
          <li key={one.id}>
            <ReviewItem item={one} />
          </li>
        ))}
        {lists.dropped.map((one) => (
          <li key={`dropped ${one.id}`}>
            <DroppedItem item={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReviewItem({ item }: { readonly item: ReviewUnderWay }) {
  const { t, lang, focusOn, onDropReview, onExportReview } = useSources();
  const { id, all, done } = item;
  const title = item.title.trim() || t.reviews.untitled;
  return (
    <article class="sources-item" data-review={id} aria-labelledby={`review-${id}`}>
      <h3 id={`review-${id}`} lang="vi">
        {title}
      </h3>
      {all === null ? (
        <p class="sources-warning">{t.reviews.damaged}</p>
      ) : (
        <p class="sources-progress">
          <label>
            {t.reviews.progress(done, all)} <progress value={done} max={Math.max(all, 1)} />
          </label>{' '}
          <span class="sources-hint">{t.reviews.changed(formatTime(item.modified, lang))}</span>
        </p>
      )}
      <p class="sources-buttons">
        {all === null ? (
          <button type="button" aria-label={t.exportOf(title)} onClick={() => onExportReview(id)}>
            {t.export}
          </button>
        ) : (
          <a class="sources-go-on" id={`go-on-${id}`} href={reviewAddress(id)} aria-label={t.reviews.goOnWith(title)}>
            {t.reviews.goOn}
          </a>
        )}
        <button
          type="button"
          aria-label={t.reviews.dropOf(title)}
          onClick={() => {
            focusOn(`review-back-${id}`);
            void onDropReview(id);
          }}
        >
          {t.reviews.drop}
        </button>
      </p>
    </article>
  );
}

function DroppedItem({ item }: { readonly item: ReviewUnderWay }) {
  const { t, focusOn, onBringReviewBack } = useSources();
  const title = item.title.trim() || t.reviews.untitled;
  return (
    <p class="sources-deleted">
      <span>{t.reviews.dropped(title)}</span>
      <button
        type="button"
        id={`review-back-${item.id}`}
        aria-label={t.bringBackOf(title)}
        onClick={() => {
          focusOn(`go-on-${item.id}`);
          void onBringReviewBack(item.id);
        }}
      >
        {t.bringBack}
      </button>
    </p>
  );
}
