import { useLateTexts } from './context.ts';
import { notesTabTexts } from './texts/notes-tab.ts';

interface Props {
  query: string;
  /** How many notes are found. */
  count: number;
  onQuery: (query: string) => void;
}

/** Where the reader looks for a note of this page; what is found follows every key. */
export function NoteSearch({ query, count, onQuery }: Props) {
  const { lang } = useLateTexts();
  const t = notesTabTexts(lang).search;
  return (
    <search class="note-search">
      <input
        type="search"
        aria-label={t.label}
        placeholder={t.placeholder}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p role="status">{query.trim() !== '' && (count === 0 ? t.nothing : t.found(count))}</p>
    </search>
  );
}
