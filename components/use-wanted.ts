import { useEffect, useMemo, useState } from 'preact/hooks';
import { useNotes } from './context.ts';
import { type NoteTarget, noteKey, type Wanted } from './panel-props.ts';

/** The reader's wish for the editor of a target; null while it is for another. A new object each time it is asked for. */
export function useWanted(target: NoteTarget): Wanted | null {
  const { signals } = useNotes();
  const wanted = signals.wanted.value;
  const key = noteKey(target);
  return useMemo(() => (wanted !== null && noteKey(wanted.target) === key ? wanted : null), [wanted, key]);
}

/** Whether the editor of a target is open, which the reader's wish makes it. */
export function useOpenEditor(target: NoteTarget, initially: boolean): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(initially);
  const { brought } = useNotes();
  const wanted = useWanted(target);
  useEffect(() => {
    // once: what is drawn anew later is not what was asked for
    if (wanted === null || brought.has(wanted)) return;
    brought.add(wanted);
    setOpen(true);
  }, [wanted, brought]);
  return [open, setOpen];
}
