import './figure-reading.css';
import type { Evidence } from '../lib/figure/figure.ts';
import { useTexts } from './context.ts';
import type { Numbered } from './groups.ts';
import { useSay } from './say.ts';

/** How the figure was read: each property, the words it comes from and how firm they are; what was carried or assumed. */
export function FigureReading({ item }: { item: Numbered }) {
  const { texts } = useTexts();
  const say = useSay();
  const { figure, verdict } = item;
  const { evidence } = figure;
  const t = texts.evidence;
  const how = (proof: Evidence | null) => {
    if (!proof) return t.unknown;
    return proof.how === 'assumed' ? t.assumed : t[proof.how](proof.text);
  };
  // what was carried or assumed stands in the table, with the property it belongs to
  const remarks = verdict.reasons.slice(1).filter(({ code }) => code !== 'carried' && code !== 'assumed');
  const rows: (readonly [label: string, value: string | null, proof: Evidence | null])[] = [
    [t.indicator, figure.indicator && say.indicator(figure.indicator), evidence.indicator],
    [t.place, figure.place && say.place(figure.place), evidence.place],
    [t.body, figure.body?.text ?? null, figure.body],
    [t.period, figure.period === 'unknown' ? null : say.period(figure.period), evidence.period],
    [t.status, say.status(figure.status), evidence.status],
    [t.measure, say.measure(figure.measure), evidence.measure],
    [t.issuer, figure.issuer && say.issuer(figure.issuer), evidence.issuer],
    [t.definition, figure.definition && say.definition(figure.definition), evidence.definition],
  ];
  return (
    <details class="reading disclosure">
      <summary>{texts.card.howRead}</summary>
      {remarks.length > 0 && (
        <ul class="reading-reasons">
          {remarks.map((reason, i) => (
            <li key={i}>{say.reason(reason)}</li>
          ))}
        </ul>
      )}
      <dl class="reading-evidence">
        {rows
          .filter(([label, value, proof]) => value !== null || proof !== null || label === t.period)
          .map(([label, value, proof]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value && <b>{value}</b>} <span>{how(proof)}</span>
              </dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
