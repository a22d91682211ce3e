import { useState } from 'preact/hooks';
import { useCompare } from './context.ts';

/** Puts the result on the clipboard, and says whether it is there. */
export function CopyResult({ text }: { text: () => string }) {
  const { t, onCopy } = useCompare();
  const [isThere, setThere] = useState<boolean | null>(null);
  return (
    <p class="compare-copy">
      <button type="button" onClick={() => void onCopy(text()).then(setThere)}>
        {t.copy}
      </button>{' '}
      <span role="status">{isThere === null ? '' : isThere ? t.copied : t.copyFailed}</span>
    </p>
  );
}
