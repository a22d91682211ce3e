import './source-figures.css';
import { useTexts } from './context.ts';
import type { Source } from './panel-props.ts';
import { SourceDoubt } from './SourceDoubt.tsx';

/** Every printed figure of a source with what it measures, how its oddities are read, and its doubts. */
export function SourceFigures({ source }: { source: Source }) {
  const { lang, texts, say } = useTexts();
  return (
    <details class="source-figures disclosure">
      <summary>{texts.source.figures}</summary>
      <ul>
        {source.figures.map((figure) => (
          <li key={figure.id}>
            <p>
              <b lang="vi">{figure.quote.exact}</b> {say.indicator(figure.indicator)}
            </p>
            <p class="source-figures-context">{say.context(figure)}</p>
            {figure.notes.map(({ text }) => (
              <p key={text.vi} class="source-figures-note">
                {text[lang]}
              </p>
            ))}
            {figure.doubt && <SourceDoubt doubt={figure.doubt} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
