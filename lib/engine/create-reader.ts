import type { Lexicons } from '../../data/index.ts';
import type { Witness } from '../figure/choice/choice.ts';
import type { Focus } from '../figure/discourse/focus.ts';
import type { Reading } from '../figure/figure.ts';
import { compileLexicon } from '../figure/lexicon.ts';
import { struckBlocks, withLooks, withoutStubs } from '../figure/looks.ts';
import { readFigures } from '../figure/read-figures.ts';
import { readNumbers, tagNumberWord } from '../quantity/read-numbers.ts';
import { indexUnits } from '../quantity/units.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { articleTokens } from '../text/article-tokens.ts';
import { createFormCache } from '../text/forms.ts';
import { asShown } from '../text/looks.ts';
import { withTables } from '../text/tables.ts';

/** What was read of an article, and the article as the rules saw it. */
export interface Read {
  readonly article: Article;
  readonly reading: Reading;
  readonly tokensOf: TokensOf;
}

/**
 * Makes the way from an article to its figures. Compiles the lexicons once; keep it. `witness` watches the choices; `place`: what
 * the article is about, where that is known.
 */
export function createReader(
  data: Lexicons,
): (article: Article, witness?: Witness | null, place?: Focus | null) => Read {
  const units = indexUnits(data.units);
  const lexicon = compileLexicon(data);
  const classify = (norm: string, bare: string): number => tagNumberWord(norm, bare) | lexicon.classify(norm, bare);
  const forms = createFormCache(classify, lexicon.strings);
  return (given, witness = null, place = null) => {
    const article = withTables(asShown(given));
    const tokensOf = articleTokens(article, forms);
    const numbers = withoutStubs(readNumbers(article, units, tokensOf), article.looks);
    const plain = readFigures(article, numbers, lexicon, tokensOf, witness, place);
    const struck = readNumbers({ ...given, blocks: struckBlocks(given), tables: [] }, units);
    return { article, reading: withLooks(plain, { text: given.text, looks: article.looks }, struck), tokensOf };
  };
}
