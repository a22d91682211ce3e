import './checked-before.css';
import { hostOf } from '../lib/notes/host.ts';
import { usePanel, useTexts } from './context.ts';
import type { LateParts } from './panel-props.ts';
import { outcomeSentence } from './texts/button.ts';
import { checkedBeforeTitle } from './texts/checked-before.ts';

/** Where no article is: the ways back to the pages that were checked last, and what came of them. */
export const CheckedBefore: LateParts['CheckedBefore'] = () => {
  const { signals } = usePanel();
  const { lang, texts } = useTexts();
  const pages = signals.checkedBefore?.value ?? [];
  if (pages.length === 0) return null;
  return (
    <section class="checked-before" aria-labelledby="checked-before">
      <h3 id="checked-before">{checkedBeforeTitle(lang)}</h3>
      <ul>
        {pages.map(({ url, title, counts }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title.trim() || texts.untitled}</bdi>
            </a>
            <p>
              <bdi>{hostOf(url)}</bdi>
              {'\u00a0· '}
              {outcomeSentence(counts, lang)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
