import { welcomeTexts } from '../texts/welcome.ts';
import { differing } from './differing.ts';
import { PracticeArticle } from './PracticeArticle.tsx';
import type { WelcomeProps } from './props.ts';

/**
 * An article to try it on, and how many of its changed figures the reader has looked at. What is said of the article stands apart
 * from it, so that the page script takes it for no part of the article.
 */
export function Practice({ lang, article, page, chosen }: WelcomeProps) {
  const { practice: t } = welcomeTexts(lang.value);
  const differ = differing(page.value);
  const seen = differ.filter((index) => chosen.value.has(index)).length;
  const all = differ.length;
  return (
    <div class="practice-area">
      <section class="practice-head" aria-labelledby="practice-title">
        <h2 id="practice-title">{t.title(article.changed.length)}</h2>
        <p>{t.how}</p>
        {t.gloss !== null && <p class="practice-gloss">{t.gloss}</p>}
      </section>
      <aside class="practice-seen" aria-label={t.progress} data-done={all > 0 && seen === all}>
        <p role="status">{all > 0 && (seen === all ? t.done(all) : t.seen(seen, all))}</p>
      </aside>
      <main class="practice">
        <PracticeArticle article={article} name={t.article} />
      </main>
    </div>
  );
}
