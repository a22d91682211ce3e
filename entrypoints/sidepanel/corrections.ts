import { computed, type Signal } from '@preact/signals';
import type { Correcting, Selection } from '../../components/panel-props.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import type { PageLink } from '../../lib/browser/page-link.ts';
import { parsePreview } from '../../lib/browser/state-shape.ts';
import type { KeptCorrection } from '../../lib/notes/kept-corrections.ts';
import { createFollowCorrections } from '../../lib/session/follow-corrections.ts';
import type { createPanelNotes } from '../../lib/session/panel-notes.ts';
import type { createPanelSession } from '../../lib/session/panel-session.ts';

interface Parts {
  readonly session: ReturnType<typeof createPanelSession<PageLink>>;
  readonly sources: Signal<Sources>;
  readonly selected: Signal<Selection | null>;
  readonly end: AbortSignal;
}

/** Has the page follow what is kept of the reader's corrections, whoever has changed it, and goes to the card of what changed here. */
export function followKept({ session, selected, end }: Omit<Parts, 'sources'>) {
  const follow = createFollowCorrections({
    told() {
      const state = session.state.value;
      return state.phase === 'checked' ? { url: state.url, corrections: state.corrections ?? [] } : null;
    },
    recheck: async () => session.link()?.call('recheck', null),
  });
  return {
    see: (kept: readonly KeptCorrection[]): void => follow.see(kept),
    /** The card of a figure, which may stand elsewhere once the page has been checked. */
    async goTo(figureIndex: number | null): Promise<void> {
      await follow.settled();
      if (figureIndex !== null && !end.aborted) selected.value = { figureIndex, from: 'page' };
    },
  };
}

/** How the panel corrects readings. */
export function createPanelCorrecting(
  { session, sources }: Pick<Parts, 'session' | 'sources'>,
  notes: ReturnType<typeof createPanelNotes>,
  { goTo }: Pick<ReturnType<typeof followKept>, 'goTo'>,
): Correcting {
  return {
    states: computed(() => {
      const state = session.state.value;
      return state.phase === 'checked' ? (state.corrections ?? []) : [];
    }),
    saves: notes.correctionSaves,
    fits: computed(() => sources.value.fits),
    correct: (figureIndex, reading) =>
      void notes.correct(figureIndex, reading).then(() => {
        if (notes.correctionSaves.value[figureIndex]?.phase === 'saved') void goTo(figureIndex);
      }),
    async preview(figure, reading) {
      const answer = await session.link()?.call('preview', { figure, reading });
      return answer?.ok ? parsePreview(answer) : null;
    },
  };
}
