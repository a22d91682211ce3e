/** Words and tags, of a note or of a text being typed. */
export interface Typed {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A draft as it was seen: its name, its text and its tags. What says something else by now is not the same draft. */
export interface DraftMark extends Typed {
  readonly id: string;
}

export const isSameText = (a: Typed, b: Typed): boolean =>
  a.text === b.text && a.tags.length === b.tags.length && a.tags.every((tag, n) => tag === b.tags[n]);
