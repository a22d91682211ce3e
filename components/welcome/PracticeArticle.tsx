import type { Practice } from '../../data/schemas/practice.ts';

/** The article as a news page has it. Its words stay Vietnamese whatever the screen speaks. */
export function PracticeArticle({ article, name }: { article: Practice; name: string }) {
  const { title, published, paragraphs } = article;
  return (
    <article class="practice-article" lang="vi" aria-label={name} itemprop="articleBody">
      <h3>{title}</h3>
      <time datetime={published}>{published.split('-').reverse().join('/')}</time>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
