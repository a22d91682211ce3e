import { useCallback } from 'preact/hooks';
import { useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { Portions } from '../Portions.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { useJump } from '../use-shown.ts';
import { FigureCard } from './FigureCard.tsx';

interface Props {
  items: readonly Numbered[];
  page: CheckedPage;
  level: 3 | 4;
  label?: string;
  /** Lines stand close together. */
  isCompact?: boolean;
}

/** So many cards fill a high window. What is below is drawn once these are on the screen. */
const CARDS_IN_SIGHT = 6;

/** Figures in the order given. One that the reader goes to is always among those drawn. */
export function FigureList({ items, page, level, label, isCompact = false }: Props) {
  const { texts } = useTexts();
  const jump = useJump((to) => items.some(({ index }) => index === to), [items]);
  const draw = useCallback((item: Numbered) => <FigureCard item={item} page={page} level={level} />, [page, level]);
  return (
    <Portions
      list={isCompact ? 'figures lines' : 'figures'}
      label={label}
      items={items}
      keyOf={({ slot }) => slot}
      draw={draw}
      size={20}
      first={isCompact ? 20 : CARDS_IN_SIGHT}
      least={items.findIndex(({ index }) => index === jump?.index) + 1}
      more={texts.more}
    />
  );
}
