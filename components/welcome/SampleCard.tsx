import '../figures/figure-card.css';
import { amountOf } from '../../lib/explain/excerpt.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import { TwoValues } from '../pictures/TwoValues.tsx';
import { Sentence } from '../Sentence.tsx';
import { textsOf } from '../texts/index.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { toneOf } from '../verdict-tone.ts';
import { differing } from './differing.ts';
import type { WelcomeProps } from './props.ts';

/**
 * What the engine says of the first changed figure of the practice article, as a card has it, each part with its number. A
 * picture: the card itself stands in the panel.
 */
export function SampleCard({ page, lang, say, sources }: WelcomeProps) {
  const state = page.value;
  const index = differing(state)[0];
  const checked = state.phase === 'checked' && index !== undefined ? state.report.figures[index] : undefined;
  if (state.phase !== 'checked' || checked === undefined) return <div class="sample-card" />;
  const { figure, verdict } = checked;
  const t = textsOf(lang.value).pictures;
  const picture = pictureOf(checked, { sources, figures: state.report.figures, wholes: [] });
  const [reason] = verdict.reasons;
  const { start, end } = amountOf(figure);
  return (
    <div class={`card sample-card tone-${toneOf(verdict.kind)}`} aria-hidden="true">
      <p class="card-name" data-part="1">
        <span class="card-verdict">
          <VerdictIcon kind={verdict.kind} />
          {say.verdict(checked)}
        </span>
        {' · '}
        {figure.indicator === null ? state.text.slice(start, end) : say.indicator(figure.indicator)}
      </p>
      <div data-part="2">
        {picture?.kind === 'two' && (
          <TwoValues
            page={{ ...picture.page, label: t.page(say.amount(picture.page.decimal, picture.page.unit)) }}
            source={{ ...picture.source, label: t.source(say.amount(picture.source.decimal, picture.source.unit)) }}
            gap=""
            name=""
          />
        )}
      </div>
      <p class="card-reason" data-part="3">
        {reason && <Sentence words={say.brief(reason)} reason={reason} />}
      </p>
    </div>
  );
}
