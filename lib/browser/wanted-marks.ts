import { isHeldAgainst } from '../check/comparable.ts';
import type { VerdictKind } from '../check/verdict.ts';
import { hasMarks, type MarkSettings, onMarkSettings, readMarkSettings } from './mark-settings.ts';

/**
 * Which marks the reader of this page wants, by his settings and by the colours of his system; `changed` is told when that is
 * another thing. Until it is known, none: nothing is drawn that he may not want.
 */
export function createWantedMarks(view: Window, alive: () => boolean, changed: () => void, signal: AbortSignal) {
  const forced = view.matchMedia('(forced-colors: active)');
  let settings: MarkSettings | null = null;
  const take = (next: MarkSettings) => {
    if (!alive()) return;
    settings = next;
    changed();
  };
  onMarkSettings(take);
  void readMarkSettings().then(take);
  forced.addEventListener('change', changed, { signal });
  const areOn = (): boolean => settings !== null && hasMarks(settings, view.location.host);

  return {
    /** Does the page have any marks? */
    areOn,
    // under forced colours no line is quiet: what is not compared would stand out as what is
    isWanted: (verdict: VerdictKind): boolean =>
      areOn() && (isHeldAgainst(verdict) || (settings?.marked === 'all' && !forced.matches)),
    /** Does he want words beside the pointer? */
    hasTooltip: (): boolean => settings?.tooltip === true,
    /** Does his system paint every ground in colours of its own? */
    isForced: (): boolean => forced.matches,
  };
}
