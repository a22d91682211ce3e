import type { Article, Span } from './article.ts';

/** What an article's page crosses out of its text, in its order. */
export const struckIn = ({ looks }: Pick<Article, 'looks'>): readonly Span[] =>
  looks.filter(({ kind }) => kind === 'struck').map(({ start, end }) => ({ start, end }));
