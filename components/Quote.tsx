import './quote.css';
import type { Excerpt } from '../lib/explain/excerpt.ts';
import { Words } from './Words.tsx';

/** Words of a page or of a source with the number standing out. They are another writer's: never more than text. */
export function Quote({ words, lang }: { words: Excerpt; lang: string }) {
  return (
    <blockquote class="quote" lang={lang}>
      {words.cutBefore ? '… ' : ''}
      <Words runs={words.before} />
      <strong class="quote-focus">
        <Words runs={words.focus} />
      </strong>
      <Words runs={words.after} />
      {words.cutAfter ? ' …' : ''}
    </blockquote>
  );
}
