import { useCheckText, useCheckTexts } from './context.ts';
import { ReadText } from './ReadText.tsx';
import { TypedText } from './TypedText.tsx';

/** The text: as one to be typed in, or with its figures marked. */
export function TextPane() {
  const { desk, state } = useCheckText();
  const { t } = useCheckTexts();
  const { source } = desk.draft.value;
  const checked = state.value.phase === 'checked' ? state.value : null;
  const isArticle = source.kind === 'article';
  const isReading = checked !== null && (isArticle || desk.isReading.value);
  // the field goes with this; who was in it is in the text then
  const wasTyping = isReading && document.activeElement?.localName === 'textarea';
  return (
    <div class="check-pane">
      {isArticle ? (
        <p class="check-buttons">
          <button type="button" onClick={desk.toText}>
            {t.toText}
          </button>
          <span class="check-hint">{t.toTextHint}</span>
        </p>
      ) : (
        <fieldset class="check-views" disabled={checked === null} hidden={state.value.phase === 'empty'}>
          <legend class="visually-hidden">{t.views.label}</legend>
          {[false, true].map((reads) => (
            <label key={String(reads)}>
              <input type="radio" name="check-view" checked={reads === isReading} onChange={() => desk.read(reads)} />
              <span>{reads ? t.views.read : t.views.type}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isReading && checked ? (
        <ReadText article={checked.article} report={checked.report} takesFocus={wasTyping} />
      ) : (
        !isArticle && <TypedText />
      )}
    </div>
  );
}
