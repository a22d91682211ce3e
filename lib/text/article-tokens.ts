import type { Article, Span } from './article.ts';
import { joinBroken } from './broken-words.ts';
import type { FormCache } from './forms.ts';
import { firstStartingFrom } from './in-order.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/**
 * The tokens of a part of a block (by its index) of one article. The part must begin and end where tokens do. A token at
 * the start of a part is `glued` when it touches what stands before the part.
 */
export type TokensOf = (block: number, part: Span) => readonly Token[];

/** Cuts each block of an article into tokens once, however many rooms ask for it. */
export function articleTokens(article: Pick<Article, 'text' | 'blocks'>, cache: FormCache): TokensOf {
  const byBlock: (readonly Token[])[] = [];
  return (block, part) => {
    const whole = article.blocks[block]!;
    const tokens = byBlock[block] ?? joinBroken(article.text, tokenize(article.text, whole, cache), cache);
    byBlock[block] = tokens;
    if (part.start <= whole.start && part.end >= whole.end) return tokens;
    return tokens.slice(firstStartingFrom(tokens, part.start), firstStartingFrom(tokens, part.end));
  };
}
