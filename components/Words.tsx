import type { Run } from '../lib/explain/excerpt.ts';
import { useTexts } from './context.ts';

/** Words of a page: what it crosses out is crossed out here too, and said to be to those who do not see it. */
export function Words({ runs }: { runs: readonly Run[] }) {
  const { texts } = useTexts();
  return (
    <>
      {runs.map(({ text, struck }, i) =>
        struck ? (
          <s key={i}>
            {text}
            <span class="visually-hidden"> {texts.card.struck}</span>
          </s>
        ) : (
          text
        ),
      )}
    </>
  );
}
