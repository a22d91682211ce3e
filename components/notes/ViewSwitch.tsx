import type { View } from '../../lib/notes/groups.ts';
import { useAllNotes, useAllTexts } from './context.ts';

const VIEWS: readonly View[] = ['month', 'page', 'tag', 'indicator', 'verdict'];

/** By what the notes are put together. */
export function ViewSwitch() {
  const { all, onAsk } = useAllNotes();
  const { t } = useAllTexts();
  const { view } = all.question.value;
  return (
    <fieldset class="views">
      <legend>{t.views.label}</legend>
      {VIEWS.map((one) => (
        <label key={one}>
          <input type="radio" name="view" value={one} checked={one === view} onChange={() => onAsk({ view: one })} />
          <span>{t.views[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
