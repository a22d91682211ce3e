import { useRef } from 'preact/hooks';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import type { CheckedPage, LateParts } from '../panel-props.ts';
import { correctOf, editorOf } from '../shown.ts';
import { useOpen } from '../use-shown.ts';
import { FigureMore } from './FigureMore.tsx';
import { nameOf } from './figure-name.ts';

/** The second column: what belongs to the figure that the reader has chosen, else to the first one. */
export const Beside: LateParts['Beside'] = ({ page, groups }) => {
  const { besideIndex } = usePanel();
  const { texts } = useTexts();
  const chosen = besideIndex.value;
  const item = groups.all.find(({ index }) => index === chosen) ?? groups.cards[0] ?? groups.all[0];
  if (!item) return null;
  return (
    <section class="beside" aria-label={texts.card.beside} data-verdict={item.verdict.kind}>
      <OfFigure key={item.slot} item={item} page={page} />
    </section>
  );
};

function OfFigure({ item, page }: { item: Numbered; page: CheckedPage }) {
  const { say } = useTexts();
  const [isWriting, setWriting] = useOpen(editorOf(item.slot));
  const [isCorrecting, setCorrecting] = useOpen(correctOf(item.slot));
  const { whole } = nameOf(item.figure, page, say);
  const name = useRef<HTMLParagraphElement>(null);
  const focusInCard = (selector: string) => {
    const card = name.current?.ownerDocument.getElementById(`figure-${item.index}`);
    card?.querySelector<HTMLElement>(selector)?.focus();
  };
  const closeEditor = () => {
    setWriting(false);
    focusInCard('[data-action="note"]');
  };
  const closeCorrecting = () => {
    setCorrecting(false);
    focusInCard('[data-head]');
  };
  return (
    <>
      <p class="beside-name" ref={name}>
        {whole}
      </p>
      <FigureMore
        item={item}
        page={page}
        what={whole}
        acts={{ isWhyOpen: true, isWriting, isCorrecting, closeEditor, closeCorrecting }}
      />
    </>
  );
}
