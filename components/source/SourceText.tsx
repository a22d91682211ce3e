import './source-text.css';
import { useEffect, useRef } from 'preact/hooks';
import { useLateTexts, usePanel } from '../context.ts';
import type { Source } from '../panel-props.ts';
import { sourceParagraphs } from '../source-figure.ts';

/** A source's whole text with its figures marked in their places; a card can ask to see its figure here. */
export function SourceText({ source }: { source: Source }) {
  const { sourceTarget, shown: view, brought } = usePanel();
  const { texts } = useLateTexts();
  const mark = useRef<HTMLElement>(null);
  const target = sourceTarget.value?.pack === source.id ? sourceTarget.value : null;

  // after the tab has gone to where it was left
  useEffect(() => {
    if (!target || brought.has(target)) return;
    brought.add(target);
    mark.current?.focus({ preventScroll: true });
    mark.current?.scrollIntoView({ block: 'center' });
  }, [target, brought]);

  const back = (index: number) => {
    sourceTarget.value = null;
    view.tab.value = 'figures';
    view.jump.value = { index, focus: true };
  };
  const from = target?.figureIndex ?? null;
  return (
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
                  ref={piece.id === target?.reference ? mark : null}
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
      {from !== null && (
        <p class="source-back">
          <button type="button" onClick={() => back(from)}>
            {texts.source.back}
          </button>
        </p>
      )}
    </>
  );
}
