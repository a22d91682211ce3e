import './reason-fold.css';
import { useLayoutEffect } from 'preact/hooks';
import { capital } from '../../lib/explain/text.ts';
import { usePanel, useTexts } from '../context.ts';
import type { BesideKind, Numbered } from '../groups.ts';
import { type CheckedPage, noteKey } from '../panel-props.ts';
import { foldOf } from '../shown.ts';
import { useDerived } from '../use-derived.ts';
import { useJump, useOpen } from '../use-shown.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { FigureList } from './FigureList.tsx';

interface Props {
  kind: BesideKind;
  items: readonly Numbered[];
  page: CheckedPage;
}

/** The figures that are not compared for one reason, folded with their number; unfolds when the reader goes to one of them. */
export function ReasonFold({ kind, items, page }: Props) {
  const { signals } = usePanel();
  const { texts, say } = useTexts();
  const [isOpen, setOpen] = useOpen(foldOf(kind));
  const isNoted = useDerived(() => {
    const noted = new Set(signals.notes.value.flatMap(({ figureIndex, deleted }) => (deleted ? [] : [figureIndex])));
    const drafts = signals.drafts.value;
    return items.some(({ index }) => noted.has(index) || drafts[noteKey({ on: 'figure', figureIndex: index })]);
  }, [signals, items]);
  const jump = useJump((to) => items.some(({ index }) => index === to), [items]);
  useLayoutEffect(() => {
    if (jump !== null) setOpen(true);
  }, [jump]);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>
          <VerdictIcon kind={kind} /> {capital(say.verdictName(kind))}
        </h3>
        <span class="fold-count">
          {texts.countLabel(items.length).replaceAll(' ', '\u00a0')}
          {isNoted && `, ${texts.notes.inside}`}
        </span>
      </summary>
      {isOpen && <FigureList items={items} page={page} level={4} isCompact />}
    </details>
  );
}
