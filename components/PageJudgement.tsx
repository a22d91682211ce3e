import './page-judgement.css';
import { usePanel, useTexts } from './context.ts';
import type { CheckedPage } from './panel-props.ts';
import { sourcePlaces } from './source-places.ts';
import { formatPercent } from './texts/format.ts';

/** What the page is taken to be about, and on asking why. On a page that is not about a source's place the reasons stand open. */
export function PageJudgement({ page }: { page: CheckedPage }) {
  const { sources } = usePanel();
  const { lang, texts, say } = useTexts();
  const { relevant, score, reasons } = page.report.page;
  const not = relevant === 'no';
  const t = texts.judgement;
  const says = t[relevant](sourcePlaces(page.report, sources, say) || t.places);
  return (
    <section class={`judgement judgement-${relevant}`} aria-label={says}>
      <p class="judgement-says">{says}</p>
      <details class="disclosure" open={not}>
        <summary>{t.why}</summary>
        <ul>
          {reasons.map((reason, i) => (
            <li key={i}>{say.reason(reason)}</li>
          ))}
        </ul>
        <p class="judgement-score">{t.score(formatPercent(score, lang))}</p>
      </details>
      {not && <p class="judgement-hint">{page.report.figures.length > 0 ? t.noHintFigures : t.noHint}</p>}
    </section>
  );
}
