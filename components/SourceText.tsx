import './source-text.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import type { Source } from './panel-props.ts';
import { SourceFigures } from './SourceFigures.tsx';
import { sourceParagraphs } from './source-figure.ts';

/** A source's whole text with its figures marked in their places; a card can ask to see its figure here. */
export function SourceText({ source }: { source: Source }) {
  const { sourceTarget } = usePanel();
  const { lang, texts } = useTexts();
  const [open, setOpen] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const target = sourceTarget.value?.pack === source.id ? sourceTarget.value : null;

  useLayoutEffect(() => {
    if (target) setOpen(true);
  }, [target]);
  useLayoutEffect(() => {
    if (!target || !open) return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'center' });
  }, [target, open]);

  const backToCard = () => {
    const index = target?.figureIndex;
    sourceTarget.value = null;
    const card = shown.current?.ownerDocument.getElementById(`figure-${index}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'center' });
  };

  return (
    <details class="source disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          {texts.sections.source}
          <span class="source-title">{source.names.document[lang]}</span>
        </h2>
      </summary>
      {open && (
        <>
          <div class="source-text" lang="vi">
            {sourceParagraphs(source).map((pieces, i) => (
              <p key={i}>
                {pieces.map((piece, j) =>
                  piece.id === null ? (
                    piece.text
                  ) : (
                    <mark
                      key={j}
                      ref={piece.id === target?.reference ? shown : null}
                      class={piece.doubtful ? 'doubtful' : undefined}
                      tabIndex={-1}
                      aria-current={piece.id === target?.reference ? 'true' : undefined}
                    >
                      {piece.text}
                    </mark>
                  ),
                )}
              </p>
            ))}
          </div>
          {target && (
            <p class="source-back">
              <button type="button" onClick={backToCard}>
                {texts.source.back}
              </button>
            </p>
          )}
          <SourceFigures source={source} />
        </>
      )}
    </details>
  );
}
