import { useEffect, useRef } from 'preact/hooks';
import { plainTextOf, shiftOf } from '../../lib/session/text-source.ts';
import { useCheckText, useCheckTexts } from './context.ts';

/**
 * The text as one to be typed in. A plain field of the browser's: typing with any input method, undoing and reading aloud work
 * as everywhere. The card of the figure under the caret is set off.
 */
export function TypedText() {
  const { desk, state, onChoose, hasTable } = useCheckText();
  const { t } = useCheckTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  /** Is what comes into the field next all of it, from the clipboard? */
  const isGiven = useRef(false);
  const text = plainTextOf(desk.draft.value.source);

  // written only where it is another: the field's own undoing and its caret stay
  useEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);

  const followCaret = () => {
    const checked = state.value;
    if (checked.phase !== 'checked' || !checked.fresh || !field.current) return;
    const at = field.current.selectionStart + shiftOf(desk.draft.value);
    const figureIndex = checked.report.figures.findIndex(({ figure }) => figure.start <= at && at <= figure.end);
    if (figureIndex >= 0) onChoose({ figureIndex, from: 'panel' });
  };

  const onPaste = (event: ClipboardEvent) => {
    const { value, selectionStart, selectionEnd } = field.current!;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    if (!isWhole) return;
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (hasTable(html)) {
      event.preventDefault();
      void desk.paste(html, plain);
    } else isGiven.current = plain.trim() !== '';
  };

  return (
    <textarea
      ref={field}
      class="check-field"
      aria-label={t.field}
      placeholder={t.placeholder}
      dir="auto"
      spellcheck={false}
      onInput={(event) => {
        desk.type(event.currentTarget.value, isGiven.current);
        isGiven.current = false;
      }}
      onPaste={onPaste}
      onClick={followCaret}
      onKeyUp={followCaret}
    />
  );
}
