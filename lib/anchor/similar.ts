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
  if (areNames) return false;
  if (undoubledKey(a) === b || undoubledKey(b) === a) return true;
  if (Math.min(bareKey(a).length, bareKey(b).length) < LONG) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const MARKS = /[\u0300-\u036f]/g;
const DOUBLED = /(\p{L})\1/u;

/** The key of a word as it is typed without accents: "đồng" is "dong". */
export const bareKey = (key: string): string => key.replace(MARKS, '').replaceAll('đ', 'd');
/** The key of a word in which a letter was typed twice; hardly a word of Vietnamese has two in a row. */
export const undoubledKey = (key: string): string => key.replace(DOUBLED, '$1');

/**
 * Is one of two words (their keys) the other as it is typed in haste: without its accents, or with a letter twice? Asked where the
 * words around say already that one stands in the place of the other.
 */
export function isSlip(a: string, b: string): boolean {
  const [bareA, bareB] = [bareKey(a), bareKey(b)];
  return bareA === bareB ? a === bareA || b === bareB : likeWords(a, b);
}
