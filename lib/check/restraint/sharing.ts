import type { Token } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { hasAmount, partEnd, type Stretch } from './parts.ts';
import { FOLLOWS_ON } from './residue-words.ts';
import { begins } from './word-list.ts';

/** So many words of the indicator's names behind a comma are its predicate. */
const PREDICATE_WORDS = 3;

/**
 * "75% tổ chức cơ sở đảng, đoàn thể đạt trong sạch vững mạnh": who else is counted, where what is said of it stands behind the
 * comma at `comma`. The words in front of that.
 */
export function sharing(tokens: readonly Token[], comma: number, { nameWords }: Counted): Stretch[] {
  const end = partEnd(tokens, comma + 1);
  const isTail = tokens[comma]?.bare === ',' && !begins(tokens, comma + 1, FOLLOWS_ON);
  if (!isTail || hasAmount(tokens, comma + 1, end)) return [];
  for (let at = comma + 2; at + PREDICATE_WORDS <= end; at++) {
    const words = tokens.slice(at, at + PREDICATE_WORDS);
    if (words.every(({ norm }) => nameWords.has(norm))) return [{ from: comma + 1, to: at, role: 'complement' }];
  }
  return [];
}
