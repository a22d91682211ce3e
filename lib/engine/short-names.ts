import { tokenize } from '../text/tokens.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What a name says of how a thing is measured, which the unit of a number says too. */
const MEASURING = ['tổng diện tích', 'diện tích', 'tổng sản lượng', 'sản lượng', 'tổng số', 'số lượng', 'số'];
/** In front of these a name has said what is counted; behind them it says where, of what or by which rule. */
const TAILS = listOf('đến tới ở tại trên theo thuộc trong do của');
/** A single word says too little. */
const LEAST = 2;

/**
 * What a page may call a thing for short that a document calls by a long name: without the word for how it is measured ("hoa kiểng" of
 * "Diện tích hoa kiểng"), and without what is said of it behind ("Khách quốc tế" of "Khách quốc tế đến nước ta"). Names with a
 * gap have none.
 */
export function shortNames(name: string): readonly string[] {
  if (name.includes('…')) return [];
  const tokens = tokenize(name);
  const tail = tokens.findIndex(({ norm }, at) => at >= LEAST && TAILS.has(norm));
  const to = tail < 0 ? tokens.length : tail;
  const head = MEASURING.map((words) => words.split(' ')).find((words) =>
    words.every((word, at) => tokens[at]?.norm === word),
  );
  const starts = head === undefined ? [0] : [0, head.length];
  return starts
    .filter((from) => (from > 0 || to < tokens.length) && to - from >= LEAST)
    .map((from) => name.slice(tokens[from]!.start, tokens[to - 1]!.end));
}
