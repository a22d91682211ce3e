import { useRef } from 'preact/hooks';
import { useAllNotes, useAllTexts } from './context.ts';

/** Where the reader types what he looks for; what is found follows every key. */
export function SearchField() {
  const { all, onAsk } = useAllNotes();
  const { t } = useAllTexts();
  const field = useRef<HTMLInputElement>(null);
  const { query } = all.question.value;
  return (
    <search class="search">
      <label>
        <span class="visually-hidden">{t.search.label}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t.search.placeholder}
          autocomplete="off"
          spellcheck={false}
          data-action="search"
          onInput={(event) => onAsk({ query: event.currentTarget.value })}
        />
      </label>
      {query !== '' && (
        <button
          type="button"
          onClick={() => {
            onAsk({ query: '' });
            field.current?.focus();
          }}
        >
          {t.search.clear}
        </button>
      )}
    </search>
  );
}
