import './figure-list.css';
import { useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import { FigureCard } from './FigureCard.tsx';
import type { Numbered } from './groups.ts';
import type { CheckedPage } from './panel-props.ts';

/** How many cards a list shows before it asks: a page with thousands of figures must not slow the panel. */
const PORTION = 40;

/** Cards in the order given. The one the reader picked on the page is always among those shown. */
export function FigureList({ items, page, level }: { items: readonly Numbered[]; page: CheckedPage; level: 3 | 4 }) {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const [wanted, setWanted] = useState(PORTION);
  const picked = signals.selected.value?.figureIndex;
  const shown = Math.max(wanted, items.findIndex(({ index }) => index === picked) + 1);
  const rest = items.length - shown;
  return (
    <>
      <ul class="figures">
        {items.slice(0, shown).map((item) => (
          <li key={item.slot}>
            <FigureCard item={item} page={page} level={level} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="figures-more" onClick={() => setWanted(shown + PORTION)}>
          {texts.more(Math.min(rest, PORTION))}
        </button>
      )}
    </>
  );
}
