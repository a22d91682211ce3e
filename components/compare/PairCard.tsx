import '../figures/figure-card.css';
import { useState } from 'preact/hooks';
import type { FigurePair, Side, Standing } from '../../lib/compare/comparison.ts';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { capital } from '../../lib/explain/text.ts';
import type { SidePage } from '../../lib/session/compared-side.ts';
import type { Compared } from '../../lib/session/comparing.ts';
import { cardContext } from '../figures/figure-name.ts';
import { Icon } from '../Icon.tsx';
import { Sentence } from '../Sentence.tsx';
import { unbroken } from '../unbroken.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import type { Tone } from '../verdict-tone.ts';
import { useCompare } from './context.ts';
import { PairPicture } from './PairPicture.tsx';

interface Props {
  pair: FigurePair;
  compared: Compared;
  /** What agrees is a line that opens to its card. */
  isLine: boolean;
}

/** Two numbers that part are no fault of either page: no colour of judgement. */
const TONES: Readonly<Record<Standing, Tone>> = {
  apart: 'beside',
  open: 'unsure',
  agrees: 'compatible',
  same: 'agrees',
};
/** The shapes of the verdicts that say the same of a page and a source. */
const SHAPES = { apart: 'target-apart', open: 'unclear', agrees: 'consistent', same: 'match' } as const;

/** Two figures of one thing: how they stand to each other, both numbers, and the way to each in its page. */
export function PairCard({ pair, compared, isLine }: Props) {
  const { t, texts, say } = useCompare();
  const [isOpen, setOpen] = useState(!isLine);
  const { here: page, there: other } = compared.pages;
  const figure = page.report.figures[pair.here]?.figure;
  const theirs = other.report.figures[pair.there]?.figure;
  if (figure === undefined || theirs === undefined) return null;
  const name = capital(say.indicator(figure.indicator ?? ''));
  const [amount, otherAmount] = [wordsOf(page.text, amountOf(figure)), wordsOf(other.text, amountOf(theirs))];
  const both = `${t.amount.here(amount)}, ${t.amount.there(otherAmount)}`;
  const id = `pair-${pair.here}-${pair.there}`;
  const kind = t.kinds[pair.standing];
  return (
    <article
      class={`${isOpen ? 'card' : 'line'} tone-${TONES[pair.standing]}`}
      data-standing={pair.standing}
      aria-labelledby={id}
    >
      <h3 class="card-name" id={id}>
        {isLine ? (
          <button
            type="button"
            class={isOpen ? 'card-head' : 'line-head'}
            data-stop
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <VerdictIcon kind={SHAPES[pair.standing]} />
            <span class="line-name">
              <span class="visually-hidden">{kind} · </span>
              {name}
              <span class="visually-hidden">, </span>
            </span>
            <bdi class="line-amount" lang={page.lang ?? undefined}>
              {amount}
            </bdi>
            {!isOpen && <Icon name="open" />}
          </button>
        ) : (
          <>
            <span class="card-verdict">
              <VerdictIcon kind={SHAPES[pair.standing]} />
              {kind}
            </span>
            {' · '}
            {name}
            <span class="visually-hidden">, {both}</span>
          </>
        )}
      </h3>
      {isOpen && (
        <>
          <p class="card-context">{unbroken(cardContext(figure, texts, say))}</p>
          <PairBody pair={pair} compared={compared} name={name} />
        </>
      )}
    </article>
  );
}

function PairBody({ pair, compared, name }: { pair: FigurePair; compared: Compared; name: string }) {
  const { lang, state } = useCompare();
  const { reason, remarks } = pair;
  const numbers = {
    code: reason.code,
    params: { page: String(reason.params['here']), source: String(reason.params['there']) },
  };
  const isText = state.there.value?.state.value.standing === 'text';
  return (
    <>
      <PairPicture pair={pair} compared={compared} />
      <p class="card-reason">
        <Sentence words={reason.text?.[lang.value] ?? reason.code} reason={numbers} />
      </p>
      {remarks.map((remark) => (
        <p key={remark.code} class="compare-hint">
          {remark.text?.[lang.value] ?? remark.code}
        </p>
      ))}
      {isText && <TextWords page={compared.pages.there} figure={pair.there} />}
      <div class="card-actions">
        <SeeButton side="here" figure={pair.here} what={name} isStop />
        {!isText && <SeeButton side="there" figure={pair.there} what={name} />}
      </div>
    </>
  );
}

function SeeButton({ side, figure, what, isStop }: { side: Side; figure: number; what: string; isStop?: boolean }) {
  const { t, onShow } = useCompare();
  return (
    <button
      type="button"
      aria-label={t.seeFigure(side, what)}
      data-stop={isStop}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onShow(side, figure)}
    >
      {t.see[side]}
    </button>
  );
}

/** A pasted text has no page to lead to: its own words stand here. */
function TextWords({ page, figure }: { page: SidePage; figure: number }) {
  const { t } = useCompare();
  const clause = page.report.figures[figure]?.figure.clause;
  return clause === undefined ? null : (
    <p class="compare-hint">
      {t.sides.there}: <q lang={page.lang ?? 'vi'}>{wordsOf(page.text, clause).slice(0, 300)}</q>
    </p>
  );
}
