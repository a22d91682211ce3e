import type { Line } from './line.ts';
import { isHint } from './line-times.ts';
import type { Walk } from './walk.ts';

/** A time that opens its sentence has so many tokens in front of it at most ("Riêng trong tháng 11, ..."). */
const OPENING = 3;

const isHead = ({ blockKind, tokens }: Line): boolean =>
  blockKind === 'heading' || blockKind === 'title' || tokens.at(-1)?.bare === ':';

/**
 * Takes note of a stretch that a line speaks of and that no period is carried from: what follows may be of it. `isDated`:
 * has the line named a time that is carried?
 */
export function noteRival(walk: Walk, line: Line, isDated: boolean): void {
  if (isDated) walk.rival = null;
  else if (isHead(line)) {
    if (line.periods.some(isHint)) walk.rival = 'head';
  } else if (walk.rival === null && line.periods.some((mention) => mention.first < OPENING && isHint(mention))) {
    walk.rival = 'paragraph';
  }
}

/** At a new block the paragraph's stretch has ended; a head's ends at the next head, and behind the list it introduces. */
export function endRival(walk: Walk, line: Line, previous: Line | undefined): void {
  if (walk.rival === null) return;
  const isNewHead = line.blockKind === 'heading' || line.blockKind === 'title';
  const endsList = previous?.blockKind === 'list-item' && line.blockKind !== 'list-item';
  if (walk.rival === 'paragraph' || isNewHead || endsList) walk.rival = null;
}
