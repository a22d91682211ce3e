import type { Token } from '../../text/tokens.ts';
import type { Stretch } from './parts.ts';
import { BESIDE_OTHERS } from './residue-words.ts';
import { lengthOf } from './word-list.ts';

/** Right in front of what is done: beside others, what is left, or some branch told of before. */
const ALSO = {
  norm: new Set(['còn', 'cũng', 'lại', 'ngành']),
  bare: new Set(['con', 'cung', 'lai', 'nganh']),
} as const;
/** What sets something beside others has so many tokens behind its first, at most. */
const LONGEST_OPENER = 2;

/**
 * "..., còn tạo việc làm cho 60 lao động", "Đặc biệt, tạo ...": beside others, picked out of them, or what is left. "Hộ nghèo
 * còn 9,2%" is all there is.
 */
export function isBesideOthers(
  tokens: readonly Token[],
  at: number,
  { role, to }: Pick<Stretch, 'role' | 'to'>,
  form: 'norm' | 'bare',
): boolean {
  for (let from = at; from >= Math.max(0, at - LONGEST_OPENER); from--)
    if (lengthOf(tokens, from, BESIDE_OTHERS) > at - from) return tokens[from + 2]?.bare !== 'kho';
  return role === 'subject' && at === to - 1 && ALSO[form].has(tokens[at]![form]);
}
