import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/engine/report.ts';
import { createMarks, type Mark } from '../../lib/page/marks.ts';
import { runInSlices } from '../../lib/page/steps.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { writeArticle } from '../../lib/page/write-article.ts';
import { figureStretches } from '../../lib/session/figure-stretches.ts';
import type { Article } from '../../lib/text/article.ts';
import { usePanel } from '../context.ts';
import { useCheckText, useCheckTexts } from './context.ts';
import { scrollWithin } from './scroll-within.ts';
import { WalkFigures } from './WalkFigures.tsx';

interface Props {
  article: Article;
  report: Report;
  /** Asked when it comes: is it where the reader is? */
  takesFocus: boolean;
}

/** The text with its figures marked: a click on a mark leads to its card, and the choice of a card to its mark. */
export function ReadText({ article, report, takesFocus }: Props) {
  const { onChoose } = useCheckText();
  const { signals } = usePanel();
  const { t } = useCheckTexts();
  const pane = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => createMarks(window), []);
  const [map, setMap] = useState<TextMap | null>(null);
  const selection = signals.selected.value;

  useEffect(() => {
    if (takesFocus) pane.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    let isLast = true;
    const into = document.createElement('div');
    pane.current!.replaceChildren(into);
    setMap(null);
    void runInSlices(writeArticle(article, into), () => isLast).then((written) => isLast && setMap(written));
    return () => {
      isLast = false;
    };
  }, [article]);

  useEffect(() => {
    marks.show(map === null ? [] : marksOf(report, map, article.text));
  }, [marks, map, report, article]);
  useEffect(() => marks.clear, [marks]);

  useEffect(() => {
    marks.select(map === null ? null : (selection?.figureIndex ?? null));
    const range = map === null || selection?.from !== 'panel' ? null : marks.rangeOf(selection.figureIndex);
    if (range) scrollWithin(pane.current!, range);
  }, [marks, map, selection]);

  return (
    <>
      <WalkFigures report={report} text={article.text} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above walk from figure to figure */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be one more landmark */}
      <div
        ref={pane}
        class="check-read"
        role="group"
        aria-label={t.views.read}
        lang={article.lang ?? 'vi'}
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keys as well
        tabIndex={0}
        onClick={({ clientX, clientY }) => {
          const figureIndex = marks.at(clientX, clientY);
          if (figureIndex !== null) onChoose({ figureIndex, from: 'page' });
        }}
      />
    </>
  );
}

const marksOf = ({ figures }: Report, map: TextMap, text: string): readonly Mark[] =>
  figures.flatMap(({ figure, verdict }, index) =>
    figureStretches(figure, text)
      .flatMap((stretch) => map.stretches(stretch))
      .map((ends) => ({ figure: index, verdict: verdict.kind, range: new StaticRange(ends) })),
  );
