import { effect, type ReadonlySignal, type Signal, untracked } from '@preact/signals';
import type { Noted, Selection } from '../../components/panel-props.ts';
import { sameFigure } from '../../lib/session/figure-slot.ts';
import type { PageState } from '../../lib/session/state.ts';

/** Keeps what the reader has chosen with the page in front, from one state of it to the next. */
export function keepChoice(
  state: ReadonlySignal<PageState>,
  selected: Signal<Selection | null>,
  noted: Signal<Noted | null>,
): void {
  let before = state.value;
  effect(() => {
    const now = state.value;
    untracked(() => {
      selected.value = stillSelected(selected.value, before, now);
      if (now.phase !== 'checked') noted.value = null;
      before = now;
    });
  });
}

/** The chosen figure has another number in another report, or is gone; a new choice of ours must not scroll to it. */
function stillSelected(chosen: Selection | null, from: PageState, to: PageState): Selection | null {
  if (chosen === null || from.phase !== 'checked' || to.phase !== 'checked') return null;
  const figureIndex = sameFigure(from, to, chosen.figureIndex);
  if (figureIndex === null) return null;
  return figureIndex === chosen.figureIndex ? chosen : { figureIndex, from: 'panel' };
}
