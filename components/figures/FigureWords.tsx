import './figure-words.css';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import { amountOf, type Excerpt, excerpt, plain } from '../../lib/explain/excerpt.ts';
import { headWords } from '../../lib/explain/head-words.ts';
import type { Say } from '../../lib/explain/say.ts';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import type { CheckedPage } from '../panel-props.ts';
import { Quote } from '../Quote.tsx';
import { SourceDoubt } from '../source/SourceDoubt.tsx';
import { findReference } from '../source-figure.ts';
import { Words } from '../Words.tsx';
import { cellAmount } from './cell-amount.ts';

/** A number of another period or place beside this one would invite the very comparison the verdict refuses. */
const WITHOUT_SOURCE: readonly VerdictKind[] = ['other-period', 'other-place', 'not-in-resolution'];

/** The figure in its own sentence; the cell of a table in its heads, with the unit that they give it. */
function pageWords({ figure, heads }: Numbered, page: CheckedPage, say: Say): Excerpt {
  const words = excerpt(page.text, figure.clause, amountOf(figure), page.struck);
  const named = heads && headWords(page.text, heads);
  if (!named) return words;
  const amount = cellAmount({ figure, heads }, say);
  const unit = amount === '' ? '' : ` (${amount})`;
  return {
    ...words,
    before: [...plain(`${named}: ${words.cutBefore ? '… ' : ''}`), ...words.before],
    after: [...words.after, ...plain(unit)],
    cutBefore: false,
  };
}

/** The page's words beside the source's: the two amounts first, large, then each in its own sentence. */
export function FigureWords({ item, page }: { item: Numbered; page: CheckedPage }) {
  const { sources } = usePanel();
  const { texts, say } = useTexts();
  const { verdict } = item;
  const words = pageWords(item, page, say);
  const found = WITHOUT_SOURCE.includes(verdict.kind) ? null : findReference(verdict, sources);
  if (!found) return <Quote words={words} lang={page.lang} />;
  const { quote } = found;
  return (
    <>
      <dl class="pair">
        <div class="pair-side pair-page">
          <dt>{texts.card.onPage}</dt>
          <dd>
            <p class="pair-amount" lang={page.lang}>
              <Words runs={words.focus} />
            </p>
            <Quote words={words} lang={page.lang} />
          </dd>
        </div>
        <div class="pair-side">
          <dt>{found.figure?.doubt ? texts.card.inSourceDoubtful : texts.card.inSource}</dt>
          <dd>
            {found.figure && (
              <p class="pair-amount" lang="vi">
                {quote.exact}
              </p>
            )}
            <Quote
              words={{
                before: plain(quote.prefix.trimStart()),
                focus: plain(quote.exact),
                after: plain(quote.suffix.trimEnd()),
                cutBefore: quote.prefix !== '',
                cutAfter: quote.suffix !== '',
              }}
              lang="vi"
            />
          </dd>
        </div>
      </dl>
      {found.figure?.doubt && <SourceDoubt doubt={found.figure.doubt} />}
    </>
  );
}
