import { LONGEST_TAG, MOST_TAGS } from './note.ts';

/** The tags of a line in which a reader has typed them, parted by commas or semicolons: in their order, each once. */
export function tagsOf(line: string): string[] {
  const tags = line.split(/[,;]/).map((tag) => tag.replace(/\s+/g, ' ').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Tags as a line that `tagsOf` reads as them. */
export const tagLine = (tags: readonly string[]): string => tags.join(', ');

/** Are they more, or longer, than a note may have? */
export const areTooMany = (tags: readonly string[]): boolean =>
  tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG);
