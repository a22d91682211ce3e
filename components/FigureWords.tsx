import './figure-words.css';
import type { VerdictKind } from '../lib/check/verdict.ts';
import { usePanel, useTexts } from './context.ts';
import { amountOf, excerpt, plain } from './excerpt.ts';
import type { Numbered } from './groups.ts';
import type { CheckedPage } from './panel-props.ts';
import { Quote } from './Quote.tsx';
import { findReference } from './source-figure.ts';
import { Words } from './Words.tsx';

/** A number of another period or place beside this one would invite the very comparison the verdict refuses. */
const WITHOUT_SOURCE: readonly VerdictKind[] = ['other-period', 'other-place', 'not-in-resolution'];

/** The page's words beside the source's: the two amounts first, large, then each in its own sentence. */
export function FigureWords({ item, page }: { item: Numbered; page: CheckedPage }) {
  const { sources } = usePanel();
  const { texts } = useTexts();
  const { figure, verdict } = item;
  const words = excerpt(page.text, figure.clause, amountOf(figure), page.struck);
  const found = WITHOUT_SOURCE.includes(verdict.kind) ? null : findReference(verdict, sources);
  if (!found) return <Quote words={words} lang={page.lang} />;
  const { quote } = found;
  return (
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
  );
}
