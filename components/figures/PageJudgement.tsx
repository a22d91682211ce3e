import './page-judgement.css';
import { usePanel, useTexts } from '../context.ts';
import type { LateParts } from '../panel-props.ts';
import { sourcePlaces } from '../source-places.ts';

/** Why the page is taken to be about a source's place, on asking. */
export const PageJudgement: LateParts['PageJudgement'] = ({ page }) => {
  const { sources } = usePanel();
  const { texts, say } = useTexts();
  const { relevant, reasons } = page.report.page;
  const t = texts.judgement;
  return (
    <details class="judgement disclosure">
      <summary>{t[relevant](sourcePlaces(page.report, sources, say) || t.places)}</summary>
      <ul>
        {reasons.map((reason, i) => (
          <li key={i}>{say.reason(reason)}</li>
        ))}
      </ul>
    </details>
  );
};
