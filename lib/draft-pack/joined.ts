/** Those given first, and of the others what has an id of its own. */
export function joined<T extends { readonly id: string }>(first: readonly T[], others: readonly T[]): readonly T[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...others.filter(({ id }) => !ids.has(id))];
}
