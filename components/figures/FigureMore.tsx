import { usePanel } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { type CheckedPage, noteKey } from '../panel-props.ts';
import { useDerived } from '../use-derived.ts';
import type { FigureActs } from './use-figure-acts.ts';

interface Props {
  item: Numbered;
  page: CheckedPage;
  what: string;
  acts: Pick<FigureActs, 'isWhyOpen' | 'isWriting' | 'closeEditor' | 'isCorrecting' | 'closeCorrecting'>;
}

/** What a figure has beside what it says at once: the whole reason, and the reader's notes. */
export function FigureMore({ item, page, what, acts }: Props) {
  const { late, signals } = usePanel();
  const { index } = item;
  const key = noteKey({ on: 'figure', figureIndex: index });
  const hasNotes = useDerived(
    () => signals.notes.value.some(({ figureIndex }) => figureIndex === index),
    [signals, index],
  );
  const hasFailed = useDerived(() => signals.saves.value[key]?.phase === 'failed', [signals, key]);
  const parts = late.value;
  if (parts === null) return null;
  const { CorrectReading, FigureWhy, FigureNotes } = parts;
  return (
    <>
      {acts.isCorrecting && <CorrectReading item={item} page={page} what={what} onClose={acts.closeCorrecting} />}
      {acts.isWhyOpen && <FigureWhy item={item} page={page} />}
      {(hasNotes || hasFailed || acts.isWriting) && (
        <FigureNotes figureIndex={index} what={what} isWriting={acts.isWriting} onClose={acts.closeEditor} />
      )}
    </>
  );
}
