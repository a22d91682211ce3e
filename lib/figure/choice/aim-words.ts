import type { CautionWord } from '../caution-words.ts';
import type { Line } from '../line.ts';
import { firstFrom } from '../line-lookup.ts';

/**
 * Words in front of a number that no cue knows and that still tell an aim from a result: somebody settles it ("hội nghị chốt",
 * "thống nhất"), needs it ("muốn làm xong 2,6 km"), falls short of it ("chưa đủ 90"), or holds something against a mark
 * ("vượt mốc 100 ha").
 */
export const AIM_WORDS = ['none', 'settled', 'needed', 'short', 'mark'] as const satisfies readonly (
  | 'none'
  | CautionWord
)[];

/** So far in front of a number (tokens) they are looked for, from the start of its window. */
const FAR = 24;

/** The nearest of them in front of a token, as an index of AIM_WORDS. */
export function aimWordBefore({ cautions }: Line, from: number, to: number): number {
  const start = Math.max(from, to - FAR);
  for (let at = firstFrom(cautions, to) - 1; at >= 0 && cautions[at]!.first >= start; at--) {
    const found = (AIM_WORDS as readonly string[]).indexOf(cautions[at]!.value.kind);
    if (found > 0) return found;
  }
  return 0;
}
