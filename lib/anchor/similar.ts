/** In shorter words another letter makes another word ("thu" and "chi"); another accent may still be a slip. */
const LONG = 5;

const ACCENTS = /^[\u0300-\u036f]+$/;

/**
 * Are two different words (their keys: accents apart) one but for a slip: an accent, or in a long word one letter or two swapped
 * ones? Of names an accent alone: Nông Thượng and Sông Cầu are two places.
 */
export function likeWords(a: string, b: string, areNames = false): boolean {
  if (Math.abs(a.length - b.length) > 1 || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (ACCENTS.test(left + right)) return true;
  if (areNames || Math.min(a.length, b.length) < LONG) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
