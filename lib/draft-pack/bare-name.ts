import type { Token } from '../text/tokens.ts';
import { withoutEnds } from './name-ends.ts';
import type { NameWords } from './name-words.ts';

/** Marks that a name goes on over: "nông, lâm nghiệp"; every other one ends it. */
const JOINING = new Set([',', '-', '/', '&']);
const TIME = /^(?:năm|tháng|quý|ngày)$/u;
/** "Quý IV". */
const ROMAN = /^[ivx]+$/u;

/** The words of a name without what leads to it, what is told of it, where and when. */
export const bareName = (tokens: readonly Token[], words: NameWords): readonly Token[] =>
  withoutEnds(withoutTelling(withoutLeading(tokens, words), words), words);

/** The last part that marks set off: behind the last mark that ends a name, unless nothing stands there. */
export function lastPart(tokens: readonly Token[]): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && tokens[to - 1]!.kind === 'mark') to--;
  const name: Token[] = [];
  for (let from = to; from > 0; ) {
    const opening = openingOf(tokens, from - 1);
    if (opening !== null && opening > 0) from = opening;
    else if (isOfName(tokens, from - 1)) name.unshift(tokens[--from]!);
    else break;
  }
  return name;
}

/** "Tổng giá trị sản xuất (giá so sánh 2010) ước đạt": where the bracket opens that a token closes; null where none does. */
function openingOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.bare !== ')') return null;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_BRACKET); from--)
    if (tokens[from]!.bare === '(') return from;
  return null;
}
const LONGEST_BRACKET = 12;

/** Words and numbers of a name ("trên 1 ha"); a comma only where no time or level stands in front of it. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'mark') return true;
  return JOINING.has(token.bare) && at > 0 && tokens[at - 1]!.kind === 'word';
}

/** Cuts what only leads to the name: its mark in a list, times, "toàn huyện có". */
function withoutLeading(tokens: readonly Token[], words: NameWords): readonly Token[] {
  let from = 0;
  while (from < tokens.length) {
    const { kind, norm } = tokens[from]!;
    const next = tokens[from + 1]?.norm ?? '';
    if (TIME.test(norm) && (tokens[from + 1]?.kind === 'digits' || ROMAN.test(next))) from += 2;
    else if (TIME.test(norm) && from > 0) from++;
    else if (words.keeping.has(`${norm} ${next}`)) from += 2;
    else if (words.changing.has(norm) && words.changed.has(next)) from++;
    else if (words.beginning.has(`${norm} ${next}`)) break;
    else if (kind !== 'word' || words.leading.has(norm)) from++;
    else break;
  }
  return tokens.slice(from);
}

function withoutTelling(tokens: readonly Token[], { telling }: NameWords): readonly Token[] {
  let to = tokens.length;
  while (to > 0 && (tokens[to - 1]!.kind === 'mark' || telling.has(tokens[to - 1]!.norm))) to--;
  return tokens.slice(0, to);
}
