import { useTexts } from '../context.ts';
import { Icon } from '../Icon.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { claimsOf, Sum } from './Sum.tsx';

/** The page's sums that do not hold, as cards. */
export function FailedSums({ page }: { page: CheckedPage }) {
  const { texts } = useTexts();
  const failed = claimsOf(page).filter(({ holds }) => holds === false);
  if (failed.length === 0) return null;
  return (
    <ul class="figures">
      {failed.map((claim, i) => (
        <li key={i}>
          <article class="card tone-apart" aria-labelledby={`sum-${i}`} data-sum="fails">
            <h3 class="card-name" id={`sum-${i}`}>
              <span class="card-verdict">
                <Icon name="fails" />
                {texts.arithmetic.fails}
              </span>
            </h3>
            <Sum claim={claim} page={page} />
          </article>
        </li>
      ))}
    </ul>
  );
}
