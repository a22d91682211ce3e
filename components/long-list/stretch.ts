/** Rows of a list that follow each other; `to` is not one of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows to be drawn after `before`: what is not wanted any more goes, and at most `most` come, those in sight first. Where none in
 * sight was there (another list, a leap) they begin anew with the first in sight.
 */
export function nextStretch(before: Stretch, inSight: Stretch, wanted: Stretch, most: number): Stretch {
  let from = Math.max(before.from, wanted.from);
  let to = Math.min(before.to, wanted.to);
  if (from >= to || inSight.from >= to || inSight.to <= from) {
    from = inSight.from;
    to = from;
  }
  let left = most;
  const down = (end: number) => {
    const more = Math.min(left, Math.max(0, end - to));
    to += more;
    left -= more;
  };
  const up = (end: number) => {
    const more = Math.min(left, Math.max(0, from - end));
    from -= more;
    left -= more;
  };
  down(inSight.to);
  up(inSight.from);
  down(wanted.to);
  up(wanted.from);
  return { from, to };
}
