import { useEffect, useRef } from 'preact/hooks';
import type { FigurePair, Side } from '../../lib/compare/comparison.ts';
import type { Compared } from '../../lib/session/comparing.ts';
import { CopyResult } from './CopyResult.tsx';
import { useCompare } from './context.ts';
import { copiedText } from './copied-text.ts';
import { OnlyList } from './OnlyList.tsx';
import { PairCard } from './PairCard.tsx';
import { pairKeys } from './pair-keys.ts';
import { pairsResult } from './pairs-result.ts';

const SIDES: readonly Side[] = ['here', 'there'];
const isCard = ({ standing }: FigurePair): boolean => standing === 'apart' || standing === 'open';

/** What came of holding two pages against each other: the result in a sentence, then what is apart, then the rest. */
export function PairsShown() {
  const { t, state, onAgain } = useCompare();
  const compared = state.compared.value;
  if (state.failed.value) {
    return (
      <div class="compare-failed" role="alert">
        <p>{t.failed}</p>
        <button type="button" class="primary" onClick={onAgain}>
          {t.again}
        </button>
      </div>
    );
  }
  return compared === null ? <p role="status">{t.waiting}</p> : <Pairs compared={compared} />;
}

function Pairs({ compared }: { compared: Compared }) {
  const { t, lang, say } = useCompare();
  const heading = useRef<HTMLHeadingElement>(null);
  // once: what is compared anew under the reader's eyes takes no focus
  useEffect(() => heading.current?.focus(), []);
  const { pairs, only, unknown } = compared.comparison;
  const result = pairsResult(pairs, t);
  const cards = [
    ...pairs.filter(({ standing }) => standing === 'apart'),
    ...pairs.filter(({ standing }) => standing === 'open'),
  ];
  const lines = pairs.filter((pair) => !isCard(pair));
  const list = (name: string, all: readonly FigurePair[]) =>
    all.length > 0 && (
      <ul class={`figures ${name}${all.length > 12 ? ' many' : ''}`}>
        {all.map((pair) => (
          <li key={`${pair.here} ${pair.there}`}>
            <PairCard pair={pair} compared={compared} isLine={!isCard(pair)} />
          </li>
        ))}
      </ul>
    );
  return (
    <section class="compare-pairs" aria-labelledby="compare-result" onKeyDown={pairKeys}>
      <h2 id="compare-result" class="result-says" ref={heading} tabIndex={-1} data-result>
        {result}
      </h2>
      <p class="visually-hidden" role="status">
        {result}
      </p>
      <p class="compare-hint">{t.foot}</p>
      {list('', cards)}
      {list('lines', lines)}
      {SIDES.map((side) => (
        <OnlyList key={side} side={side} indexes={only[side]} page={compared.pages[side]} />
      ))}
      {SIDES.map(
        (side) =>
          unknown[side] > 0 && (
            <p key={side} class="compare-hint">
              {t.unknown[side](unknown[side])}
            </p>
          ),
      )}
      {pairs.length > 0 && <p class="compare-hint">{t.keys}</p>}
      <CopyResult text={() => copiedText(compared, t, lang.value, say)} />
    </section>
  );
}
