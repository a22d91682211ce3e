import { useCallback, useMemo } from 'preact/hooks';
import { FollowedList } from '../../long-list/FollowedList.tsx';
import { useReview } from './context.ts';
import { ReviewRow } from './ReviewRow.tsx';

/** How high a row is supposed to be, in CSS pixels. */
const ROW = 150;

/** The rows, weakest first, of which one is in the hand. Its keys act while the focus is in a row, and not in a field. */
export function RowList() {
  const { session, hand, t } = useReview();
  const rows = session.rows.value;
  const held = hand.held.value.row;
  const draw = useCallback(
    (at: number) => {
      const row = rows[at]!;
      return <ReviewRow row={row} isHeld={row.id === held} />;
    },
    [rows, held],
  );
  const also = useMemo(() => [rows.findIndex(({ id }) => id === held)], [rows, held]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.closest('form') || event.isComposing) return;
    if (held === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const isHead = target.hasAttribute('data-head');
    if (key === 'Enter' && isHead) hand.keep(held);
    else if (key === 'Delete' || key === 'Backspace') hand.drop(held);
    else if (key === 'e' || key === 'E') hand.edit(held);
    else if (key === 'ArrowDown') hand.move(1);
    else if (key === 'ArrowUp') hand.move(-1);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows' heads inside
    <div onKeyDown={onKeyDown}>
      <FollowedList
        label={t.rows}
        rows={rows.length}
        of={session}
        keyOf={(at) => rows[at]!.id}
        also={also}
        draw={draw}
        usual={ROW}
      />
    </div>
  );
}
