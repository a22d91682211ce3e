import './figure-card.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { capital } from '../lib/explain/text.ts';
import { usePanel, useTexts } from './context.ts';
import { amountOf, runsOf, wordsOf } from './excerpt.ts';
import { FigureActions } from './FigureActions.tsx';
import { FigureReading } from './FigureReading.tsx';
import { FigureWords } from './FigureWords.tsx';
import type { Numbered } from './groups.ts';
import { NotesOnFigure } from './NotesOnFigure.tsx';
import type { CheckedPage } from './panel-props.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { toneOf } from './verdict-tone.ts';
import { Words } from './Words.tsx';

/**
 * One figure: what it measures, its verdict, the page's words beside the source's, the reason, and the reader's notes.
 * When the reader picks its mark on the page, the card comes into view and takes the focus.
 */
export function FigureCard({ item, page, level }: { item: Numbered; page: CheckedPage; level: 3 | 4 }) {
  const { signals, brought } = usePanel();
  const { texts, say } = useTexts();
  const card = useRef<HTMLElement>(null);
  const { figure, verdict, index } = item;
  const selection = signals.selected.value;
  const chosen = selection?.figureIndex === index ? selection : null;

  useLayoutEffect(() => {
    if (chosen?.from !== 'page' || brought.has(chosen)) return;
    brought.add(chosen);
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'center' });
  }, [chosen, brought]);

  const amount = wordsOf(page.text, amountOf(figure));
  const name = figure.indicator === null ? amount : say.indicator(figure.indicator);
  const what = figure.indicator === null ? amount : `${name}, ${amount}`;
  // a fold is headed by the verdict of its cards, unless a card's own says more
  const named = level === 4 && say.verdict(item) === capital(say.verdictName(verdict.kind));
  const Heading = level === 3 ? 'h3' : 'h4';
  const [reason, ...others] = verdict.reasons;
  // what was carried or assumed stands in the table of the reading, with the property it belongs to
  const remarks = others.filter(({ code }) => code !== 'carried' && code !== 'assumed');

  return (
    <article
      ref={card}
      class={`card tone-${toneOf(verdict.kind)}`}
      id={`figure-${index}`}
      data-verdict={verdict.kind}
      tabIndex={-1}
      aria-labelledby={`figure-${index}-name`}
      aria-current={chosen ? 'true' : undefined}
    >
      {!named && <VerdictBadge kind={verdict.kind} name={say.verdict(item)} />}
      <Heading class="card-name" id={`figure-${index}-name`}>
        {figure.indicator === null ? <Words runs={runsOf(page.text, amountOf(figure), page.struck)} /> : name}
      </Heading>
      <p class="card-context">{say.context(figure) || texts.card.noIndicator}</p>
      <FigureWords item={item} page={page} />
      {reason && <p class="card-reason">{say.reason(reason)}</p>}
      {remarks.map((remark, i) => (
        <p key={i} class="card-remark">
          {say.reason(remark)}
        </p>
      ))}
      <FigureReading item={item} />
      <NotesOnFigure figureIndex={index} what={what}>
        <FigureActions item={item} what={what} />
      </NotesOnFigure>
    </article>
  );
}
