/** The tags of several notes, the most used first. */
export function tagsByUse(notes: readonly (readonly string[])[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const tag of notes.flat()) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
