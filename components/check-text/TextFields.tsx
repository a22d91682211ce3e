import { useId } from 'preact/hooks';
import { useCheckText, useCheckTexts } from './context.ts';

/** Titles are no longer than this; a text that is longer is no title. */
const LONGEST_TITLE = 500;

/** What is known of the text: its title, and the day it is of. An article of HTML has a title of its own. */
export function TextFields() {
  const { desk } = useCheckText();
  const { t } = useCheckTexts();
  const hint = useId();
  const { source, title, published } = desk.draft.value;
  const day = published ?? (source.kind === 'article' ? source.article.published : null) ?? '';
  return (
    <div class="check-fields">
      {source.kind === 'text' && (
        <label class="check-title-field">
          <span>{t.titleField}</span>
          <input
            type="text"
            maxLength={LONGEST_TITLE}
            dir="auto"
            placeholder={t.titleHint}
            value={title}
            onInput={(event) => desk.say({ title: event.currentTarget.value })}
          />
        </label>
      )}
      <label>
        <span>{t.dateField}</span>
        <input
          type="date"
          value={day}
          aria-describedby={hint}
          onInput={(event) => desk.say({ published: event.currentTarget.value || null })}
        />
      </label>
      <p class="check-hint" id={hint}>
        {t.dateHint}
      </p>
    </div>
  );
}
