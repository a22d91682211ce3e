import { useState } from 'preact/hooks';
import { useNotes, useTexts } from './context.ts';
import type { SaveState } from './panel-props.ts';

/**
 * Says that a note has been saved, for as long as it is news: what ends its animation takes it away. Where motion is not wanted it
 * goes at the same moment, without fading.
 */
export function Saved({ save }: { save: SaveState | undefined }) {
  const { brought } = useNotes();
  const { texts } = useTexts();
  const [, setPast] = useState<SaveState | null>(null);
  // every save is an object of its own, and a card may be closed and opened again
  if (save?.phase !== 'saved' || brought.has(save)) return null;
  const end = () => {
    brought.add(save);
    setPast(save);
  };
  return (
    <span class="notes-saved" onAnimationEnd={end}>
      {texts.notes.saved}
    </span>
  );
}
