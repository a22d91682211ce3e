import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { hasAmount, isAmount, partEnd, rangeOf, type Stretch } from './parts.ts';
import { BELONGS, GOES_ON, JOINING, POINTS_BACK, TOLD_BY } from './residue-words.ts';
import { begins } from './word-list.ts';

/** Behind the number and the name: to the end of the part, and the parts behind that which go on with it. */
export function behind(tokens: readonly Token[], tail: number, figure: Figure): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number): void => void found.push({ from, to, role: 'complement' });
  let from = tail;
  if (tokens[from]?.bare === '(') {
    const close = partEnd(tokens, from + 1);
    if (!hasAmount(tokens, from, close)) add(from + 1, close);
    from = close + 1;
  }
  let to = partEnd(tokens, from);
  const own = ownEnd(tokens, from, to);
  add(from, own);
  add(sharedTail(tokens, own, to, figure), to);
  while (tokens[to]?.bare === ',') {
    const next = partEnd(tokens, to + 1);
    if (hasAmount(tokens, to + 1, next)) break;
    if (begins(tokens, to + 1, GOES_ON)) add(to + 1, next);
    else if (begins(tokens, to + 1, TOLD_BY)) found.push({ from: to + 1, to: next, role: 'opening' });
    to = next;
  }
  const next = to + 1;
  const isTold = tokens[to]?.bare === '-' ? begins(tokens, next, BELONGS) : begins(tokens, next, POINTS_BACK);
  if (to < tokens.length && isTold) add(next, partEnd(tokens, next));
  return found;
}

/**
 * "tạo việc làm cho 45 lao động và đào tạo nghề cho 60 lao động nông thôn": what stands behind the joined number may be said
 * of both where both count the same. The token where it begins, or `to`.
 */
function sharedTail(tokens: readonly Token[], from: number, to: number, { unitWord }: Figure): number {
  if (unitWord === null) return to;
  const unit = rangeOf(tokens, unitWord);
  const length = unit.to - unit.from;
  for (let at = from; at < to; at++) {
    if (!isAmount(tokens, at)) continue;
    const next = tokens.slice(at + 1, at + 1 + length);
    const isSame = next.length > 0 && next.every(({ norm }, index) => norm === tokens[unit.from + index]!.norm);
    return isSame ? Math.min(to, at + 1 + length) : to;
  }
  return to;
}

/**
 * Where the words of this figure end in [from, to): in front of a joined statement that has a number of its own ("... 45 lao động và đào tạo nghề cho 60 lao động").
 */
function ownEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (begins(tokens, at, JOINING) && hasAmount(tokens, at, to)) return at;
  return to;
}
