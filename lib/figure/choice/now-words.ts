import type { Line } from '../line.ts';

/** Where a word for "now" stands to a number: in its own clause, in the sentence in front of it, or nowhere. */
export const NOWS = ['none', 'sentence', 'own'] as const;

/** So far in front of a number (tokens) such a word is looked for. */
const FAR = 40;
/** "thực hiện" and "hiện đại" are no times. */
const NOT_BEFORE = new Set(['thuc', 'phat', 'the', 'xuat', 'bieu', 'thanh']);
const NOT_BEHIND = new Set(['dai', 'tuong', 'vat', 'trang', 'truong', 'thuc']);
/** "năm nay", "tháng này" are times of their own. */
const OTHER_TIMES = new Set(['nam', 'thang', 'sang', 'chieu', 'hom', 'toi', 'ngay', 'vu', 'tuan']);

function isNow({ tokens }: Line, at: number): boolean {
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.bare ?? '';
  if (norm === 'hiện') return !NOT_BEFORE.has(before) && !NOT_BEHIND.has(tokens[at + 1]?.bare ?? '');
  return norm === 'nay' && !OTHER_TIMES.has(before);
}

/** The index in NOWS of where "hiện", "nay" stand to a number at token `to`; its own clause begins at `own`. */
export function nowBefore(line: Line, own: number, to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - FAR); at--) if (isNow(line, at)) return at >= own ? 2 : 1;
  return 0;
}
