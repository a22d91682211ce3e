import { type PageReading, readArticleInSteps } from './read-article.ts';
import { shownByName } from './shown-by-name.ts';
import { runNow } from './steps.ts';

/** Turns a page, laid out or saved, into an article at once; as `readArticleInSteps` does in steps. */
export const readArticle = (document: Document, url: string | null): PageReading =>
  runNow(readArticleInSteps(document, url, { byName: shownByName }));
