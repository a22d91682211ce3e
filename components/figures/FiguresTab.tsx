import './beside.css';
import { useMemo } from 'preact/hooks';
import { usePanel, useTexts } from '../context.ts';
import { agreeing, filterOf, filterShown, type Groups } from '../groups.ts';
import type { CheckedPage } from '../panel-props.ts';
import { Chips } from '../result/Chips.tsx';
import { Result } from '../result/Result.tsx';
import { Section } from '../Section.tsx';
import { FailedSums } from './FailedSums.tsx';
import { FigureList } from './FigureList.tsx';

/** A page with its report: the result, then the figures in the order and of the kind that the reader has chosen. */
export function FiguresTab({ page, groups }: { page: CheckedPage; groups: Groups }) {
  const { shown, isWide, late, onCheckText } = usePanel();
  const Late = late.value;
  const { texts } = useTexts();
  const lists = (
    <>
      <Result groups={groups} page={page} />
      <Chips counts={groups.counts} />
      {shown.order.value === 'page' ? (
        <InPageOrder page={page} groups={groups} />
      ) : (
        <WorstFirst page={page} groups={groups} />
      )}
      {Late && page.report.page.relevant !== 'no' && <Late.PageJudgement page={page} />}
      {onCheckText && (
        <p class="check-text">
          <button type="button" onClick={() => onCheckText()}>
            {texts.menu.checkText}
          </button>
        </p>
      )}
    </>
  );
  if (!isWide || groups.all.length === 0) return lists;
  return (
    <div class="columns">
      <div>{lists}</div>
      {Late && <Late.Beside page={page} groups={groups} />}
    </div>
  );
}

function InPageOrder({ page, groups }: { page: CheckedPage; groups: Groups }) {
  const { shown } = usePanel();
  const { texts } = useTexts();
  const filter = filterShown(shown.filter.value, groups.counts);
  const items = useMemo(
    () => groups.all.filter(({ verdict }) => filter === null || filterOf(verdict.kind) === filter),
    [groups, filter],
  );
  return (
    <>
      {filter === null && <FailedSums page={page} />}
      <FigureList items={items} page={page} level={3} label={texts.sections.inPageOrder} />
    </>
  );
}

function WorstFirst({ page, groups }: { page: CheckedPage; groups: Groups }) {
  const { shown, late } = usePanel();
  const { texts } = useTexts();
  const BelowCards = late.value?.BelowCards;
  const filter = filterShown(shown.filter.value, groups.counts);
  const cards = useMemo(
    () => groups.cards.filter(({ verdict }) => filter === null || filterOf(verdict.kind) === filter),
    [groups, filter],
  );
  return (
    <>
      {filter === null && <FailedSums page={page} />}
      {cards.length > 0 && <FigureList items={cards} page={page} level={3} />}
      {(filter === null || filter === 'agrees') && groups.lines.length > 0 && (
        <Section name="agrees" title={texts.sections.agrees[agreeing(groups.counts)]}>
          <FigureList items={groups.lines} page={page} level={3} isCompact />
        </Section>
      )}
      {BelowCards && <BelowCards page={page} groups={groups} filter={filter} />}
    </>
  );
}
