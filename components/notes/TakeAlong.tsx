import { useState } from 'preact/hooks';
import { FORMATS, type Format, type Which } from '../../lib/session/along-state.ts';
import { useAlongTexts } from './along-texts.ts';
import { useAllNotes } from './context.ts';

/** Which notes go out, in which form, and where to. */
export function TakeAlong() {
  const { all, forPage, onTake, onUnpick } = useAllNotes();
  const t = useAlongTexts();
  const picked = all.picked.value.size;
  const shown = all.listing.value?.count ?? 0;
  const [chosen, setChosen] = useState<Which | null>(forPage ? 'shown' : null);
  const [format, setFormat] = useState<Format>('jsonld');
  const state = all.take.value;
  const offered: readonly Which[] = picked > 0 ? ['all', 'shown', 'picked'] : ['all', 'shown'];
  const counts: Readonly<Record<Which, number>> = { all: all.total.value, shown, picked };
  const which = chosen !== null && offered.includes(chosen) ? chosen : picked > 0 ? 'picked' : 'all';
  // what has not been read cannot be exported whole
  const isReading = all.progress.value !== null;
  const isBusy = state.phase === 'working' || isReading || counts[which] === 0;
  // how a backup goes is told beside its own button
  const mine = state.phase !== 'idle' && state.to !== 'backup' ? state : null;
  return (
    <div class="along" data-part="take">
      <h2 class="along-title">{t.take.title}</h2>
      <fieldset>
        <legend>{t.take.which}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="which" value={one} checked={one === which} onChange={() => setChosen(one)} />{' '}
            {t.take[one](counts[one])}
          </label>
        ))}
        {picked > 0 && (
          <button type="button" onClick={onUnpick}>
            {t.take.unpick}
          </button>
        )}
      </fieldset>
      <fieldset>
        <legend>{t.take.format}</legend>
        {FORMATS.map((one) => (
          <label key={one}>
            <input type="radio" name="format" value={one} checked={one === format} onChange={() => setFormat(one)} />{' '}
            {t.take[one]}
          </label>
        ))}
      </fieldset>
      <p class="along-buttons">
        {(['file', 'clipboard'] as const).map((to) => (
          <button
            key={to}
            type="button"
            data-action={`take-${to}`}
            disabled={isBusy}
            onClick={() => onTake(which, format, to)}
          >
            {t.take[to]}
          </button>
        ))}
      </p>
      <p role="status" class="along-outcome">
        {mine?.phase === 'working' && t.take.working(mine.done, mine.all)}
        {mine?.phase === 'done' && (mine.to === 'file' ? t.take.made : t.take.copied)(mine.count)}
      </p>
      {mine?.phase === 'failed' && (
        <p class="save-failure" role="alert">
          {t.take.failed[mine.why]}
        </p>
      )}
    </div>
  );
}
