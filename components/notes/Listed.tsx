import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Group } from '../../lib/notes/groups.ts';
import type { Listing } from '../../lib/session/all-notes-state.ts';
import { FollowedList } from '../long-list/FollowedList.tsx';
import { useAllNotes, useAllTexts } from './context.ts';
import { GroupHead } from './GroupHead.tsx';
import { NoteRow } from './NoteRow.tsx';

/**
 * So many rows make a part of the list. A browser draws nothing below some 17 million pixels, which a hundred thousand rows of
 * a narrow, enlarged window pass.
 */
const PART = 20_000;
/** How high a note is supposed to be, in CSS pixels. */
const ROW = 150;

/** The notes that are listed, under the heads of their groups. */
export function Listed({ listing }: { listing: Listing }) {
  const { onNeed } = useAllNotes();
  const { t } = useAllTexts();
  const [part, setPart] = useState(0);
  const { asked } = listing;
  // another question begins at its beginning
  useEffect(() => setPart(0), [asked]);
  const from = Math.min(part * PART, Math.max(0, listing.rows - 1));
  const rows = Math.min(PART, listing.rows - from);
  const rest = listing.rows - from - rows;

  // a part is a list of its own
  const of = useMemo(() => ({ listing, from }), [listing, from]);
  const onDrawn = useCallback(
    (drawn: readonly number[]) => onNeed(drawn.map((row) => listing.idAt(from + row))),
    [listing, from, onNeed],
  );
  // a note that stands in one group keeps its row in another list, whatever its group is called there
  const isOnce = listing.rows === listing.count;
  const keyOf = (row: number): string => {
    const id = listing.idAt(from + row);
    return isOnce ? id : `${groupAt(listing.groups, from + row)?.value}\n${id}`;
  };
  const draw = useCallback(
    (row: number) => {
      const group = groupAt(listing.groups, from + row);
      const isFirst = row === 0 || group?.start === from + row;
      return (
        <>
          {isFirst && group && <GroupHead group={group} of={listing} />}
          <NoteRow id={listing.idAt(from + row)} />
        </>
      );
    },
    [listing, from],
  );
  const turnTo = (next: number) => {
    setPart(next);
    window.scrollTo({ top: 0, behavior: 'instant' });
  };

  if (listing.rows === 0) return <Nothing />;
  return (
    <>
      {from > 0 && (
        <button type="button" onClick={() => turnTo(part - 1)}>
          {t.list.earlier(PART)}
        </button>
      )}
      <FollowedList
        label={t.list.label}
        rows={rows}
        offset={from}
        all={listing.rows}
        of={of}
        keyOf={keyOf}
        draw={draw}
        onDrawn={onDrawn}
        usual={ROW}
      />
      {rest > 0 && (
        <button type="button" data-action="later" onClick={() => turnTo(part + 1)}>
          {t.list.later(Math.min(PART, rest))}
        </button>
      )}
    </>
  );
}

function Nothing() {
  const { t } = useAllTexts();
  return (
    <div class="nothing">
      <p class="nothing-title">{t.search.nothing}</p>
      <p>{t.search.nothingNext}</p>
    </div>
  );
}

/** The group that a row stands in. */
function groupAt(groups: readonly Group[], row: number): Group | undefined {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle]!.start <= row) low = middle;
    else high = middle - 1;
  }
  return groups[low];
}
