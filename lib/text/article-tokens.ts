import type { Article, Span } from './article.ts';
import { joinBroken } from './broken-words.ts';
import type { FormCache } from './forms.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/**
 * The tokens of a part of a block (by its index) of one article. The part must begin and end where tokens do. A token at
 * the start of a part is `glued` when it touches what stands before the part.
 */
export type TokensOf = (block: number, part: Span) => readonly Token[];

/** The first token that begins at or after an offset. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts each block of an article into tokens once, however many rooms ask for it. */
export function articleTokens(article: Pick<Article, 'text' | 'blocks'>, cache: FormCache): TokensOf {
  const byBlock: (readonly Token[])[] = [];
  return (block, part) => {
    const whole = article.blocks[block]!;
    const tokens = byBlock[block] ?? joinBroken(article.text, tokenize(article.text, whole, cache), cache);
    byBlock[block] = tokens;
    if (part.start <= whole.start && part.end >= whole.end) return tokens;
    return tokens.slice(tokenFrom(tokens, part.start), tokenFrom(tokens, part.end));
  };
}
