import './figure-card.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { isCard } from '../groups.ts';
import type { CheckedPage } from '../panel-props.ts';
import { correctOf, editorOf, lineOf, whyOf } from '../shown.ts';
import { useDerived } from '../use-derived.ts';
import { useJump, useOpen } from '../use-shown.ts';
import { useWanted } from '../use-wanted.ts';
import { toneOf } from '../verdict-tone.ts';
import { CardHead, LineHead } from './CardHead.tsx';
import { FigureBody } from './FigureBody.tsx';
import { FigureMore } from './FigureMore.tsx';
import { nameOf } from './figure-name.ts';
import { useFigureActs } from './use-figure-acts.ts';

interface Props {
  item: Numbered;
  page: CheckedPage;
  level: 3 | 4;
  /** A picture of another kind than the figure's own. */
  picture?: ComponentChildren;
  /** Stands as a card whatever its verdict is. */
  asCard?: boolean;
}

/**
 * One figure: a card, or a line that opens to one. Its head is the card's one stop of the Tab key; the arrow keys lead from
 * there to its buttons and to the next card. When the reader picks its mark on the page, it comes into view and takes the focus.
 */
export function FigureCard({ item, page, level, picture, asCard = false }: Props) {
  const { signals, brought, isWide, onPickBeside } = usePanel();
  const { say } = useTexts();
  const { figure, verdict, index, slot } = item;
  const card = useRef<HTMLElement>(null);
  const alwaysOpen = asCard || isCard(verdict.kind);
  const [isLineOpen, openLine] = useOpen(lineOf(slot));
  const [isWhyOpen, openWhy] = useOpen(whyOf(slot));
  const [isWriting, setWriting] = useOpen(editorOf(slot));
  const [isCorrecting, setCorrecting] = useOpen(correctOf(slot));
  const isOpen = alwaysOpen || isLineOpen;
  const isChosen = useDerived(() => signals.selected.value?.figureIndex === index, [signals, index]);
  const name = nameOf(figure, page, say);
  const acts = useFigureActs({
    item,
    page,
    card,
    isOpen,
    open: () => openLine(true),
    isWhyOpen,
    openWhy,
    isWriting,
    setWriting,
    isCorrecting,
    setCorrecting,
  });

  const wanted = useWanted({ on: 'figure', figureIndex: index });
  useEffect(() => {
    if (wanted === null || brought.has(wanted)) return;
    brought.add(wanted);
    openLine(true);
    setWriting(true);
    onPickBeside(index);
  }, [wanted, brought]);

  const jump = useJump((to) => to === index, [index]);
  useLayoutEffect(() => {
    if (jump === null || brought.has(jump)) return;
    brought.add(jump);
    if (jump.focus) {
      openLine(true);
      onPickBeside(index);
      card.current?.querySelector<HTMLElement>('[data-head]')?.focus({ preventScroll: true });
    }
    card.current?.scrollIntoView({ block: 'center' });
  }, [jump]);

  const Heading = level === 3 ? 'h3' : 'h4';
  const toggle = () => {
    if (alwaysOpen) return acts.why();
    openLine(!isLineOpen);
    if (!isLineOpen) onPickBeside(index);
  };
  return (
    <article
      ref={card}
      class={`${isOpen ? 'card' : 'line'} tone-${toneOf(verdict.kind)}`}
      id={`figure-${index}`}
      data-verdict={verdict.kind}
      aria-labelledby={`figure-${index}-name`}
      aria-current={isChosen ? 'true' : undefined}
      onKeyDown={acts.onKeyDown}
    >
      <Heading class="card-name" id={`figure-${index}-name`}>
        <button
          type="button"
          class={isOpen ? 'card-head' : 'line-head'}
          data-head
          aria-expanded={alwaysOpen ? acts.isWhyOpen : isLineOpen}
          onClick={toggle}
        >
          {isOpen ? (
            <CardHead item={item} page={page} name={name} isQuiet={asCard} />
          ) : (
            <LineHead item={item} page={page} name={name} />
          )}
        </button>
      </Heading>
      {isOpen && <FigureBody item={item} picture={picture} acts={acts} name={name} />}
      {isOpen && !isWide && <FigureMore item={item} page={page} what={name.whole} acts={acts} />}
    </article>
  );
}
