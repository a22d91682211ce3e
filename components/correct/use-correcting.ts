import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import { isNone, type Mendable, type MendedReading, readerReading } from '../../lib/figure/reader-reading.ts';
import type { Numbered } from '../groups.ts';
import type { Correcting, NoteView } from '../panel-props.ts';

/** What came of trying a reading: what the figure would be; `waiting` while it is tried. */
export type Tried =
  | { readonly phase: 'waiting' | 'failed' }
  | { readonly phase: 'done'; readonly checked: CheckedFigure };

/**
 * A reading while the reader makes it: what he has said so far, and what the engine makes of it. The fields show what is said,
 * and for the rest what was read, of which the last trial knows.
 */
export function useCorrecting(item: Numbered, own: NoteView | undefined, { preview }: Pick<Correcting, 'preview'>) {
  const start = own?.reading === undefined || isNone(own.reading) ? {} : own.reading;
  const [given, setGiven] = useState<MendedReading>(start);
  const [tried, setTried] = useState<Tried | null>(null);
  const round = useRef(0);
  const { index } = item;

  const change = (next: MendedReading) => {
    setGiven(next);
    const mine = ++round.current;
    setTried({ phase: 'waiting' });
    void preview(index, readerReading(next)).then((checked) => {
      if (mine === round.current) setTried(checked === null ? { phase: 'failed' } : { phase: 'done', checked });
    });
  };
  useEffect(
    () => () => {
      round.current++;
    },
    [],
  );

  return {
    given,
    tried,
    /** The figure with what was said of it so far, as far as it was tried. */
    figure: tried?.phase === 'done' ? tried.checked.figure : item.figure,
    isChanged: JSON.stringify(readerReading(given)) !== JSON.stringify(readerReading(start)),
    say: (what: Mendable, value: MendedReading[Mendable]) => change({ ...given, [what]: value }),
    /** Says nothing of it any more: as it was read. */
    forget(what: Mendable): void {
      const { [what]: _gone, ...others } = given;
      change(others);
    },
  };
}
