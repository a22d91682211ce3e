import { useEffect, useId, useState } from 'preact/hooks';
import { areTooMany, tagLine, tagsOf } from '../lib/notes/tags.ts';
import { useLateTexts, useNotes } from './context.ts';
import { completions } from './tag-completions.ts';

interface Props {
  tags: readonly string[];
  onTags: (tags: readonly string[]) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Where the tags of a note are typed, parted by commas. The line stays as it is typed; only what it means goes out. */
export function TagsField({ tags, onTags, onKeyDown }: Props) {
  const { signals } = useNotes();
  const { texts } = useLateTexts();
  const list = useId();
  const [line, setLine] = useState(tagLine(tags));
  // tags that a draft brings later
  useEffect(() => {
    if (tagLine(tagsOf(line)) !== tagLine(tags)) setLine(tagLine(tags));
  }, [tags]);
  return (
    <>
      <label class="editor-tags">
        <span class="editor-label">{texts.notes.tagsLabel}</span>
        <input
          type="text"
          value={line}
          placeholder={texts.notes.tagsHint}
          autocomplete="off"
          list={list}
          onInput={(event) => {
            setLine(event.currentTarget.value);
            onTags(tagsOf(event.currentTarget.value));
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <datalist id={list}>
        {completions(line, signals.knownTags.value).map((whole) => (
          <option key={whole} value={whole} />
        ))}
      </datalist>
      {areTooMany(tags) && (
        <p class="note-warning" role="alert">
          {texts.notes.tagsTooMany}
        </p>
      )}
    </>
  );
}
