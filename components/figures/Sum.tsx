import './arithmetic.css';
import { isClaimed } from '../../lib/arithmetic/claimed.ts';
import type { Claim } from '../../lib/check/verdict.ts';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { usePanel, useTexts } from '../context.ts';
import type { CheckedPage } from '../panel-props.ts';

/** The sums that the page claims. */
export const claimsOf = (page: CheckedPage): readonly Claim[] => page.report.arithmetic.filter(isClaimed);

/** One sum: the reason, and the figures it is made of. */
export function Sum({ claim, page }: { claim: Claim; page: CheckedPage }) {
  const { onSelectFigure } = usePanel();
  const { texts, say } = useTexts();
  return (
    <div class="sum">
      {claim.reasons.map((reason, j) => (
        <p key={j}>{say.reason(reason)}</p>
      ))}
      <p class="sum-figures">
        {claim.figures.map((index) => {
          const checked = page.report.figures[index];
          if (!checked) return null;
          const surface = wordsOf(page.text, amountOf(checked.figure));
          return (
            <button
              key={index}
              type="button"
              lang={page.lang}
              aria-label={`${texts.card.showOnPage}: ${surface}`}
              onClick={() => onSelectFigure(index)}
            >
              {surface}
            </button>
          );
        })}
      </p>
    </div>
  );
}
