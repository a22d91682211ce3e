import './quote.css';
import type { Excerpt } from './excerpt.ts';

/** Words of a page or of a source with the number standing out. They are another writer's: never more than text. */
export function Quote({ words, lang }: { words: Excerpt; lang: string }) {
  return (
    <blockquote class="quote" lang={lang}>
      {words.cutBefore ? '… ' : ''}
      {words.before.trimStart()}
      <strong class="quote-focus">{words.focus}</strong>
      {words.after.trimEnd()}
      {words.cutAfter ? ' …' : ''}
    </blockquote>
  );
}
