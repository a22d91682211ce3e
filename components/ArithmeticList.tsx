import './arithmetic-list.css';
import type { Claim } from '../lib/check/verdict.ts';
import { usePanel, useTexts } from './context.ts';
import { amountOf, wordsOf } from './excerpt.ts';
import type { CheckedPage } from './panel-props.ts';

/** The sums that the page's own figures make: whether each holds, and the sum. */
export function ArithmeticList({ page }: { page: CheckedPage }) {
  const { onSelectFigure } = usePanel();
  const { texts, say } = useTexts();
  const t = texts.arithmetic;
  const outcome = ({ holds }: Claim) => {
    if (holds === null) return { mark: '?', word: t.unknown, tone: 'unsure' };
    return holds ? { mark: '=', word: t.holds, tone: 'agrees' } : { mark: '≠', word: t.fails, tone: 'apart' };
  };
  return (
    <ul class="sums">
      {page.report.arithmetic.map((claim, i) => {
        const { mark, word, tone } = outcome(claim);
        return (
          <li key={i} class={`sum tone-${tone}`}>
            <p class="sum-outcome">
              <span class="sum-mark" aria-hidden="true">
                {mark}
              </span>
              {word}
            </p>
            {claim.reasons.map((reason, j) => (
              <p key={j} class="sum-reason">
                {say.reason(reason)}
              </p>
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
          </li>
        );
      })}
    </ul>
  );
}
