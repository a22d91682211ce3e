import { useCallback } from 'preact/hooks';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { LongList } from '../long-list/LongList.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { correctOf, editorOf } from '../shown.ts';
import { useDerived } from '../use-derived.ts';
import { FigureCard } from './FigureCard.tsx';

interface Props {
  items: readonly Numbered[];
  page: CheckedPage;
  level: 3 | 4;
  label?: string;
  /** Lines stand close together. */
  isCompact?: boolean;
}

/** How high a short card is, and a line, in CSS pixels. */
const CARD = 128;
const LINE = 36;

/** Figures in the order given. One that the reader goes to or writes at is always among those drawn. */
export function FigureList({ items, page, level, label, isCompact = false }: Props) {
  const { late, shown } = usePanel();
  const { texts } = useTexts();
  const also = useDerived(() => {
    const opened = shown.opened.value;
    const to = shown.jump.value?.index;
    return items.flatMap(({ index, slot }, row) =>
      index === to || opened.has(editorOf(slot)) || opened.has(correctOf(slot)) ? row : [],
    );
  }, [shown, items]);
  const draw = useCallback(
    (row: number) => <FigureCard item={items[row]!} page={page} level={level} />,
    [items, page, level],
  );
  return (
    <LongList
      list={isCompact ? 'lines' : ''}
      label={label}
      rows={items.length}
      of={items}
      keyOf={(row) => items[row]!.slot}
      usual={isCompact ? LINE : CARD}
      also={also}
      draw={draw}
      Follow={late.value?.FollowWindow}
      more={texts.moreFigures}
    />
  );
}
