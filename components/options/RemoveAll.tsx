import { useEffect, useRef, useState } from 'preact/hooks';
import { useOptions } from './context.ts';

/** Deletes all notes, once the reader has typed how many they are; and undoes it. */
export function RemoveAll({ count }: { readonly count: number }) {
  const { signals, onUndoRemoveAll, t } = useOptions();
  const [isAsking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const removal = signals.removal.value;
  const isBusy = removal.phase === 'working';
  const close = () => {
    setAsking(false);
    start.current?.focus();
  };
  return (
    <div class="options-list">
      <button
        ref={start}
        type="button"
        class="options-danger"
        disabled={count === 0 || isBusy}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {t.notes.remove}
      </button>
      {isAsking && count > 0 && <Confirm count={count} close={close} />}
      <p role="status" class="options-said">
        {isBusy && t.notes.removing}
        {removal.phase === 'removed' && `${t.notes.removed(removal.count)} `}
        {removal.phase === 'restored' && t.notes.undone(removal.count)}
      </p>
      {(removal.phase === 'removed' || (removal.phase === 'failed' && removal.canUndo)) && (
        <button type="button" onClick={onUndoRemoveAll}>
          {t.notes.undo}
        </button>
      )}
      {removal.phase === 'failed' && <p role="alert">{t.notes.failed[removal.why]}</p>}
    </div>
  );
}

function Confirm({ count, close }: { readonly count: number; readonly close: () => void }) {
  const { onRemoveAll, t } = useOptions();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const confirm = () => {
    // "1.234" and "1,234" are the number as it is shown
    const matches = typed.replace(/[.,\s]/g, '') === String(count);
    setWrong(!matches);
    if (!matches) return field.current?.focus();
    close();
    onRemoveAll();
  };
  return (
    <form
      class="options-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p id="remove-hint">{t.notes.removeHint(count)}</p>
      <label for="remove-count">{t.notes.removeLabel(count)}</label>
      <input
        ref={field}
        id="remove-count"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'remove-wrong' : 'remove-hint'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {isWrong && (
        <p id="remove-wrong" role="alert">
          {t.notes.removeMismatch(count)}
        </p>
      )}
      <p class="options-buttons">
        <button type="submit" class="options-danger">
          {t.notes.removeConfirm}
        </button>
        <button type="button" onClick={close}>
          {t.notes.removeCancel}
        </button>
      </p>
    </form>
  );
}
