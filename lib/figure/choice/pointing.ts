import type { Sentence } from '../../mention/sentence/sentence.ts';
import { tokenIn } from '../../mention/sentence/sentence-lookup.ts';

/** What is pointed back at: "con số", "tỷ lệ", "mức", "kết quả", "số lượng"; by the last word. */
const POINTED = new Set(['số', 'lệ', 'mức', 'quả', 'lượng', 'figure', 'rate', 'number']);
const POINTERS = new Set(['này', 'ấy', 'đó', 'trên', 'kia', 'that', 'this']);
/** So far in front of a number (tokens) the words may stand. */
const FAR = 6;

const isPointing = ({ tokens }: Sentence, at: number): boolean =>
  POINTERS.has(tokens[at]!.norm) &&
  (POINTED.has(tokens[at - 1]?.norm ?? '') || POINTED.has(tokens[at + 1]?.norm ?? ''));

/** "con số ấy là 379", "tỷ lệ này là 2,88%": do words in front of a number at token `to` point back at what was told of? */
export function pointsBack(sentence: Sentence, own: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(own, to - FAR); at--) {
    if (isPointing(sentence, at)) return true;
    // "Năm trước đó con số là 362"
    if (sentence.tokens[at]!.norm === 'số' && tokenIn(sentence.tokens, at - 1)?.norm === 'con') return true;
  }
  return false;
}

/** The last words of what is set: "chỉ tiêu 90 đảng viên", "kế hoạch 350 lao động". */
const AIMS = new Set(['tiêu', 'hoạch', 'toán', 'cầu', 'target']);

/** Does a word for an aim stand right in front of a number at token `to`? */
export const isAimed = ({ tokens }: Sentence, to: number): boolean => AIMS.has(tokenIn(tokens, to - 1)?.norm ?? '');
