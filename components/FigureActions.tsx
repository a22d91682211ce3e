import { usePanel, useTexts } from './context.ts';
import type { Numbered } from './groups.ts';
import { findReference } from './source-figure.ts';

/** The ways from a card to the figure on the page and to the figure in the source's text. */
export function FigureActions({ item, what }: { item: Numbered; what: string }) {
  const { sources, sourceTarget, onSelectFigure } = usePanel();
  const { texts } = useTexts();
  const { verdict, index } = item;
  const found = findReference(verdict, sources);
  return (
    <>
      <button
        type="button"
        data-action="show"
        aria-label={`${texts.card.showOnPage}: ${what}`}
        onClick={() => onSelectFigure(index)}
      >
        {texts.card.showOnPage}
      </button>
      {found && (
        <button
          type="button"
          aria-label={`${texts.card.showInSource}: ${what}`}
          onClick={() => {
            sourceTarget.value = { pack: found.source.id, reference: found.id, figureIndex: index };
          }}
        >
          {texts.card.showInSource}
        </button>
      )}
    </>
  );
}
