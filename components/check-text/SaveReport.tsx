import { useState } from 'preact/hooks';
import { useCheckText, useCheckTexts } from './context.ts';

const WAYS = ['html', 'markdown', 'copy'] as const;

/** The report of the text, to be kept, printed or sent on; and the way to make it a source of its own. */
export function SaveReport() {
  const { onReport, onTakeSource } = useCheckText();
  const { t } = useCheckTexts();
  const [outcome, setOutcome] = useState('');
  const { report } = t;
  const give = async (way: (typeof WAYS)[number]) => {
    setOutcome('');
    const done = await onReport(way).catch(() => false);
    setOutcome(done ? (way === 'copy' ? report.copied : report.saved) : report.failed);
  };
  return (
    <fieldset class="check-report">
      <legend class="visually-hidden">{report.label}</legend>
      {WAYS.map((way) => (
        <button key={way} type="button" onClick={() => void give(way)}>
          {report[way]}
        </button>
      ))}
      <button type="button" onClick={onTakeSource}>
        {t.takeSource}
      </button>
      <span role="status">{outcome}</span>
    </fieldset>
  );
}
