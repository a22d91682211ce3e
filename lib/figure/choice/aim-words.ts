import type { Line } from '../line.ts';

/**
 * Words in front of a number that no cue knows and that still tell an aim from a result: somebody settles it ("hội nghị chốt",
 * "thống nhất"), needs it ("muốn làm xong 2,6 km"), falls short of it ("chưa đủ 90"), or holds something against a mark
 * ("vượt mốc 100 ha").
 */
export const AIM_WORDS = ['none', 'settles', 'needs', 'short', 'mark'] as const;

type AimWord = (typeof AIM_WORDS)[number];

const WORDS: ReadonlyMap<string, AimWord> = new Map<string, AimWord>([
  ['chốt', 'settles'],
  ['thống nhất', 'settles'],
  ['nhất trí', 'settles'],
  ['đã quyết', 'settles'],
  ['biểu quyết', 'settles'],
  ['cần thêm', 'needs'],
  ['muốn', 'needs'],
  ['hãy', 'needs'],
  ['xin', 'needs'],
  ['chưa đủ', 'short'],
  ['chưa đạt', 'short'],
  ['không đạt', 'short'],
  ['chưa tới', 'short'],
  ['thiếu', 'short'],
  ['short of', 'short'],
  ['mốc', 'mark'],
  ['ngưỡng', 'mark'],
  ['con số', 'mark'],
]);

/** So far in front of a number (tokens) they are looked for, from the start of its window. */
const FAR = 24;

/** The nearest of them in front of a token, as an index of AIM_WORDS. */
export function aimWordBefore({ tokens }: Line, from: number, to: number): number {
  for (let at = to - 1; at >= Math.max(from, to - FAR); at--) {
    const { norm } = tokens[at]!;
    const found = WORDS.get(norm) ?? WORDS.get(`${norm} ${tokens[at + 1]?.norm ?? ''}`);
    if (found !== undefined) return AIM_WORDS.indexOf(found);
  }
  return 0;
}
