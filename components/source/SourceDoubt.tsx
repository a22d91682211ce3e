import './source-doubt.css';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { dataWords } from '../../lib/explain/lang.ts';
import { useTexts } from '../context.ts';

/** Why a printed figure of the source is not settled, and the readings that stand. */
export function SourceDoubt({ doubt }: { doubt: NonNullable<ReferenceFigure['doubt']> }) {
  const { lang, texts } = useTexts();
  return (
    <details class="doubt disclosure">
      <summary>{texts.card.doubt}</summary>
      <p>{dataWords(doubt.text, lang)}</p>
      <ul>
        {doubt.readings.map(({ reason }) => (
          <li key={reason.vi}>{dataWords(reason, lang)}</li>
        ))}
      </ul>
    </details>
  );
}
