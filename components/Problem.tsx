import './problem.css';
import type { ProblemCode } from '../lib/session/state.ts';
import { usePanel, useTexts } from './context.ts';

/** Nothing can be shown of this page: why, what the reader can do, and the button that does it where there is one. */
export function Problem({ code }: { code: ProblemCode }) {
  const { onRecheck } = usePanel();
  const { texts } = useTexts();
  const { title, next, action } = texts.problems[code];
  return (
    <section class="problem" data-problem={code}>
      <h2>{title}</h2>
      <p>{next}</p>
      {action !== null && (
        <button type="button" class="primary" onClick={onRecheck}>
          {action}
        </button>
      )}
    </section>
  );
}
