/** UTF-16 units of the first `count` code points of a text; the whole length when it has fewer. */
export function unitsOf(text: string, count: number): number {
  let units = 0;
  for (let points = 0; points < count && units < text.length; points++) {
    units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  }
  return units;
}

/** Code points in the first `units` UTF-16 units of a text. */
export function pointsOf(text: string, units: number): number {
  let points = 0;
  for (let at = 0; at < units; points++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return points;
}
