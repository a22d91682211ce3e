import type { Report } from '../../lib/engine/report.ts';
import { amountOf, wordsOf } from '../../lib/explain/excerpt.ts';
import { usePanel } from '../context.ts';
import { useMedia, WIDE } from '../use-media.ts';
import { useCheckText, useCheckTexts } from './context.ts';

/** From figure to figure of the text by keys, and from there to the card. */
export function WalkFigures({ report, text }: { report: Report; text: string }) {
  const { onChoose } = useCheckText();
  const { signals, shown } = usePanel();
  const isWide = useMedia(WIDE);
  const { t, say } = useCheckTexts();
  const { figures } = report;
  const at = signals.selected.value?.figureIndex ?? -1;
  const checked = figures[at];
  if (figures.length === 0) return null;
  const go = (step: 1 | -1) => {
    const next = at < 0 ? (step === 1 ? 0 : figures.length - 1) : (at + step + figures.length) % figures.length;
    onChoose({ figureIndex: next, from: 'panel' });
    // beside the text the card comes along; below it the text would be gone
    if (isWide) shown.jump.value = { index: next, focus: false };
  };
  return (
    <fieldset class="check-walk">
      <legend class="visually-hidden">{t.walk.label}</legend>
      <button type="button" onClick={() => go(-1)}>
        {t.walk.previous}
      </button>
      <button type="button" onClick={() => go(1)}>
        {t.walk.next}
      </button>
      {checked && (
        <button type="button" onClick={() => onChoose({ figureIndex: at, from: 'page' })}>
          {t.walk.toCard}
        </button>
      )}
      <p role="status">
        {checked &&
          t.walk.at(at + 1, figures.length, `${say.verdict(checked)}: ${wordsOf(text, amountOf(checked.figure))}`)}
      </p>
    </fieldset>
  );
}
