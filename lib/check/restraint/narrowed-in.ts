import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { coverOf } from './cover.ts';
import { oneLine } from './one-line.ts';
import type { Stretch } from './parts.ts';
import { withOpener } from './stretches.ts';

const NONE: readonly string[] = [];

/** The words of some stretches of a sentence that nothing covers. */
export function narrowedIn(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  counted: Counted,
  stretchesOf: (tokens: readonly Token[], figure: Figure, counted: Counted) => readonly Stretch[],
): readonly string[] {
  const stretches = stretchesOf(tokens, figure, counted);
  if (stretches.length === 0) return NONE;
  const cover = coverOf(tokens, figure, counted);
  return stretches.flatMap((stretch) => {
    const first = cover.nextUncovered(stretch.from, stretch);
    if (first < 0) return [];
    let last = first;
    for (let at = first; at >= 0; at = cover.nextUncovered(at + 1, stretch)) last = at;
    while (last + 1 < stretch.to && cover.isKnown(last + 1, stretch)) last++;
    return [oneLine(text.slice(tokens[withOpener(tokens, first, stretch)]!.start, tokens[last]!.end))];
  });
}
