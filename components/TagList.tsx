import { useLateTexts } from './context.ts';

/** The tags of a note; nothing where it has none. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const { texts } = useLateTexts();
  if (tags.length === 0) return null;
  return (
    <ul class="note-tags" aria-label={texts.notes.tagsLabel}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
