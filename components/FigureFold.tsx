import './figure-fold.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import { capital } from '../lib/explain/text.ts';
import { usePanel, useTexts } from './context.ts';
import { FigureList } from './FigureList.tsx';
import type { FoldedKind, Numbered } from './groups.ts';
import { type CheckedPage, noteKey } from './panel-props.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

interface Props {
  kind: FoldedKind;
  items: readonly Numbered[];
  page: CheckedPage;
}

/** The figures that are not compared for one reason, folded with their number; unfolds when one is picked on the page. */
export function FigureFold({ kind, items, page }: Props) {
  const { signals } = usePanel();
  const { texts, say } = useTexts();
  const [open, setOpen] = useState(false);
  const selection = signals.selected.value;
  const keys = items.map(({ index }) => noteKey({ on: 'figure', figureIndex: index }));
  const noted =
    keys.some((key) => signals.drafts.value[key]) ||
    signals.notes.value.some(({ figureIndex }) => items.some(({ index }) => index === figureIndex));
  const picked = selection?.from === 'page' && items.some(({ index }) => index === selection.figureIndex);

  useLayoutEffect(() => {
    if (picked && selection) setOpen(true);
  }, [picked, selection]);

  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>
          <VerdictIcon kind={kind} /> {capital(say.verdictName(kind))}
        </h3>
        <span class="fold-count">
          {texts.countLabel(items.length)}
          {noted && `, ${texts.notes.inside}`}
        </span>
      </summary>
      {open && <FigureList items={items} page={page} level={4} />}
    </details>
  );
}
