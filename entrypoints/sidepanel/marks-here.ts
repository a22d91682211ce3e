import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  keepMarkSettings,
  type MarkSettings,
  onMarkSettings,
  readMarkSettings,
} from '../../lib/browser/mark-settings.ts';
import type { PageState } from '../../lib/session/state.ts';

/** Does the site in front bear marks, and what happens when the reader says whether it is to. */
export function createMarksHere(state: ReadonlySignal<PageState>) {
  /** Null until they are read. */
  const marks = signal<MarkSettings | null>(null);
  onMarkSettings((next) => {
    marks.value = next;
  });
  void readMarkSettings().then((kept) => {
    marks.value ??= kept;
  });
  /** The host of the page in front; null while none is shown. */
  const host = computed(() => {
    const now = state.value;
    return now.phase === 'checked' ? (URL.parse(now.url)?.host ?? null) : null;
  });

  /** Null where there is nothing to say: no page is shown, or no page is marked. */
  const marksHere = computed(() => {
    const kept = marks.value;
    const here = host.value;
    return kept === null || kept.marked === 'none' || here === null ? null : !kept.offSites.includes(here);
  });
  const onMarksHere = (on: boolean): void => {
    const kept = marks.value;
    const here = host.value;
    if (kept === null || here === null) return;
    const others = kept.offSites.filter((site) => site !== here);
    void keepMarkSettings({ offSites: on ? others : [...others, here] });
  };
  return [marksHere, onMarksHere] as const;
}
