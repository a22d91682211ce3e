import './figure-list.css';
import { usePanel, useTexts } from './context.ts';
import { FigureCard } from './FigureCard.tsx';
import type { Numbered } from './groups.ts';
import { Portions } from './Portions.tsx';
import type { CheckedPage } from './panel-props.ts';

/** Cards in the order given. The one the reader picked on the page is always among those shown. */
export function FigureList({ items, page, level }: { items: readonly Numbered[]; page: CheckedPage; level: 3 | 4 }) {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const picked = signals.selected.value?.figureIndex;
  return (
    <Portions
      list="figures"
      items={items}
      keyOf={({ slot }) => slot}
      draw={(item) => <FigureCard item={item} page={page} level={level} />}
      size={40}
      least={items.findIndex(({ index }) => index === picked) + 1}
      more={texts.more}
    />
  );
}
