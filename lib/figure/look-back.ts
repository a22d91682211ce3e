import type { Dated } from './dated.ts';
import type { Line } from './line.ts';
import { isHead } from './rival-time.ts';
import type { Walk } from './walk.ts';

/** A line's time for the lines after it. An earlier year than before is a look back: it holds for what stands under its head, or for its paragraph. */
export function setResult(walk: Walk, line: Line, found: Dated | null): void {
  const { result, lookBack } = walk;
  if (found === null) return;
  const isBack = result !== null && Number(found.id.slice(0, 4)) < Number(result.id.slice(0, 4));
  if (!isBack) walk.lookBack = null;
  else if (isHead(line)) walk.lookBack = { main: lookBack?.main ?? result, head: line };
  else walk.lookBack ??= { main: result, head: null };
  walk.result = found;
}

/**
 * At a new block a paragraph's look back has ended, a head's at the next head and behind the list it introduces ("Năm
 * 2011:"). Whether what follows without a year is of that one still ("Nhìn lại năm 2011, ..." and the next paragraph)
 * nothing tells: it stays as a rival of the time come back to, unless a head begins anew.
 */
export function endLookBack(walk: Walk, line: Line, previous: Line | undefined): void {
  const { lookBack, result } = walk;
  if (lookBack === null) return;
  const begins = isHead(line);
  const endsList = previous?.blockKind === 'list-item' && line.blockKind !== 'list-item' && previous !== lookBack.head;
  if (lookBack.head !== null && !begins && !endsList) return;
  if (result !== null && !(begins && lookBack.head === null))
    walk.rival = { evidence: { ...result.evidence, how: 'assumed' }, until: 'head' };
  walk.result = lookBack.main;
  walk.lookBack = null;
}
