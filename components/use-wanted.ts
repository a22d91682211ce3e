import { useMemo } from 'preact/hooks';
import { useNotes } from './context.ts';
import { type NoteTarget, noteKey, type Wanted } from './panel-props.ts';

/** The reader's wish for the editor of a target; null while it is for another. A new object each time it is asked for. */
export function useWanted(target: NoteTarget): Wanted | null {
  const { signals } = useNotes();
  const wanted = signals.wanted.value;
  const key = noteKey(target);
  return useMemo(() => (wanted !== null && noteKey(wanted.target) === key ? wanted : null), [wanted, key]);
}
