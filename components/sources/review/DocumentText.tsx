import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { runInSlices } from '../../../lib/page/steps.ts';
import { scrollWithin } from '../../check-text/scroll-within.ts';
import { useReview } from './context.ts';
import { writeMarked } from './write-marked.ts';

/** The document's text with its figures marked: a click on one leads to its row, and the row in the hand is set off here. */
export function DocumentText() {
  const { session, hand, t } = useReview();
  const { text, rows: drafted } = session.review.value.draft;
  const pane = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<ReadonlyMap<string, HTMLElement> | null>(null);
  const spans = useMemo(() => drafted.map(({ id, span }) => ({ id, ...span })), [drafted]);
  const rows = session.rows.value;
  const held = hand.held.value;

  useEffect(() => {
    let isLast = true;
    const into = document.createElement('div');
    pane.current!.replaceChildren(into);
    setMarks(null);
    void runInSlices(writeMarked(text, spans, into), () => isLast).then((written) => isLast && setMarks(written));
    return () => {
      isLast = false;
    };
  }, [text, spans]);

  useEffect(() => {
    for (const { id, state } of rows) {
      const mark = marks?.get(id);
      if (mark !== undefined && mark.dataset['state'] !== state) mark.dataset['state'] = state;
    }
  }, [marks, rows]);

  useEffect(() => {
    const mark = held.row === null ? undefined : marks?.get(held.row);
    if (mark === undefined) return;
    mark.setAttribute('aria-current', 'true');
    scrollWithin(pane.current!, mark);
    return () => mark.removeAttribute('aria-current');
  }, [marks, held]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of rows beside it is gone through by keys
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be one more landmark
    <div
      ref={pane}
      class="review-text"
      role="group"
      aria-label={t.document}
      lang="vi"
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keys as well
      tabIndex={0}
      onClick={({ target }) => {
        const row = target instanceof Element ? target.closest('mark')?.dataset['row'] : undefined;
        if (row !== undefined) hand.hold(row, 'row');
      }}
    />
  );
}
