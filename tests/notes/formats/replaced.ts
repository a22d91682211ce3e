/** The document with the value at a place, counted through all of it, replaced. */
export function replaced(document: unknown, place: number, value: unknown): unknown {
  let left = place;
  return JSON.parse(JSON.stringify(document), (_, item) => (left-- === 0 ? value : item));
}
