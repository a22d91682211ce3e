import '../figures/reason-fold.css';
import type { Side } from '../../lib/compare/comparison.ts';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { capital } from '../../lib/explain/text.ts';
import type { SidePage } from '../../lib/session/compared-side.ts';
import { cardContext } from '../figures/figure-name.ts';
import { useCompare } from './context.ts';

/** The figures that only one of the pages has, as lines that lead to their places. */
export function OnlyList({ side, indexes, page }: { side: Side; indexes: readonly number[]; page: SidePage }) {
  const { t } = useCompare();
  if (indexes.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h3>{t.only[side](indexes.length)}</h3>
      </summary>
      <ul class="figures lines">
        {indexes.map((index) => (
          <li key={index}>
            <OnlyLine side={side} index={index} page={page} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OnlyLine({ side, index, page }: { side: Side; index: number; page: SidePage }) {
  const { t, say, texts, state, onShow } = useCompare();
  const figure = page.report.figures[index]?.figure;
  if (figure === undefined) return null;
  const name = capital(say.indicator(figure.indicator ?? ''));
  const context = cardContext(figure, texts, say);
  const isText = side === 'there' && state.there.value?.state.value.standing === 'text';
  const words = (
    <>
      <span class="line-name">
        {name}
        <span class="line-context">, {context}</span>
        <span class="visually-hidden">, </span>
      </span>
      <bdi class="line-amount" lang={page.lang ?? undefined}>
        {wordsOf(page.text, amountOf(figure))}
      </bdi>
    </>
  );
  return isText ? (
    <p class="line compare-only tone-quiet">{words}</p>
  ) : (
    <button
      type="button"
      class="line compare-only tone-quiet"
      data-stop
      title={t.see[side]}
      onClick={() => onShow(side, index)}
    >
      {words}
    </button>
  );
}
