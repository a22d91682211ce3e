import { amountOf, runsOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { Icon } from '../Icon.tsx';
import { type CheckedPage, noteKey } from '../panel-props.ts';
import { unbroken } from '../unbroken.ts';
import { useDerived } from '../use-derived.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { Words } from '../Words.tsx';
import { cellUnit } from './cell-amount.ts';
import { type FigureName, lineContext, saysNumber } from './figure-name.ts';

interface Props {
  item: Numbered;
  page: CheckedPage;
  name: FigureName;
}

/** The words of a card's head: verdict, indicator and number, which is only heard where the sentence below shows it. */
export function CardHead({ item, page, name, isQuiet }: Props & { isQuiet: boolean }) {
  const { say } = useTexts();
  const verdict = say.verdict(item);
  return (
    <>
      {isQuiet ? (
        <span class="visually-hidden">{verdict} · </span>
      ) : (
        <>
          <span class="card-verdict">
            <VerdictIcon kind={item.verdict.kind} />
            {verdict}
          </span>
          {' · '}
        </>
      )}
      {name.indicator === '' ? <Amount item={item} page={page} /> : name.indicator}
      {name.indicator !== '' && (
        <span class={saysNumber(item.verdict, say) ? 'visually-hidden' : 'card-amount'}>
          ,{' '}
          <span>
            <Amount item={item} page={page} />
          </span>
        </span>
      )}
    </>
  );
}

/** The words of a line: what agrees needs no more than its name and its number. */
export function LineHead({ item, page, name }: Props) {
  const { texts, say } = useTexts();
  const context = lineContext(item.figure, page.report.page, texts, say);
  const isNoted = useIsNoted(item.index);
  return (
    <>
      <VerdictIcon kind={item.verdict.kind} />
      <span class="line-name" title={[name.indicator, context].filter((words) => words !== '').join(', ')}>
        <span class="visually-hidden">{say.verdict(item)} · </span>
        {name.indicator || texts.card.noIndicator}
        {context !== '' && <span class="line-context">, {unbroken(context)}</span>}
        {item.figure.reader !== undefined && item.verdict.kind !== 'no-figure' && (
          <span class="line-context" aria-hidden="true">
            , {texts.card.byReader}
          </span>
        )}
        {isNoted && (
          <span class="line-noted">
            <Icon name="note" />
            <span class="visually-hidden">, {texts.notes.inside}</span>
          </span>
        )}
        <span class="visually-hidden">, </span>
      </span>
      <span class="line-amount" lang={page.lang}>
        <Amount item={item} page={page} />
      </span>
      <Icon name="open" />
    </>
  );
}

function Amount({ item, page }: { item: Numbered; page: CheckedPage }) {
  const { say } = useTexts();
  const span = amountOf(item.figure);
  const unit = cellUnit(item, wordsOf(page.text, span), say);
  return (
    <>
      <Words runs={runsOf(page.text, span, page.struck)} />
      {unit !== '' && <span class="line-context">{unit}</span>}
    </>
  );
}

/** Is there a note on the figure, or a draft of one? */
function useIsNoted(index: number): boolean {
  const { signals } = usePanel();
  return useDerived(
    () =>
      signals.drafts.value[noteKey({ on: 'figure', figureIndex: index })] !== undefined ||
      signals.notes.value.some(({ figureIndex, deleted }) => figureIndex === index && !deleted),
    [signals, index],
  );
}
