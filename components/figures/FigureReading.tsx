import './figure-reading.css';
import { isolated } from '../../lib/explain/isolate.ts';
import { capital } from '../../lib/explain/text.ts';
import type { Evidence } from '../../lib/figure/figure.ts';
import { useLateTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';

/** How a figure was read: each property, the words it comes from and how firm they are; what was carried or assumed. */
export function FigureReading({ item }: { item: Numbered }) {
  const { texts, say } = useLateTexts();
  const { figure } = item;
  const { evidence } = figure;
  const t = texts.evidence;
  const how = (proof: Evidence | null) => {
    if (!proof) return t.unknown;
    if (proof.span?.start === figure.start && proof.span.end === figure.end) return t.itself;
    if (proof.how === 'assumed') return t.assumed;
    const head = item.heads?.find(({ start, end }) => proof.span && start <= proof.span.start && proof.span.end <= end);
    if (head) return t.heads[head.side](proof.text);
    if (proof.how === 'reader') return t.reader;
    if (proof.how === 'number') return t.number(proof.text);
    return t[proof.how](proof.text);
  };
  // the heads of a table stand without an article
  const named = (property: string) => capital(say.evidence(property).replace(/^the /, ''));
  const period = named('period');
  const rows: (readonly [label: string, value: string | null, proof: Evidence | null])[] = [
    [named('indicator'), figure.indicator && say.indicator(figure.indicator), evidence.indicator],
    [named('place'), figure.place && say.place(figure.place), evidence.place],
    [t.body, figure.body && isolated(figure.body.text), figure.body],
    [period, figure.period === 'unknown' ? null : say.period(figure.period), evidence.period],
    [named('status'), say.status(figure.status), evidence.status],
    [named('measure'), say.measure(figure.measure), evidence.measure],
    [named('issuer'), figure.issuer && say.issuer(figure.issuer), evidence.issuer],
    [t.definition, figure.definition && say.definition(figure.definition), evidence.definition],
  ];
  return (
    <div class="reading">
      <p class="why-head">{texts.card.howRead}</p>
      <dl class="reading-evidence">
        {rows
          .filter(([label, value, proof]) => value !== null || proof !== null || label === period)
          .map(([label, value, proof]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value && <b>{value}</b>} <span>{how(proof)}</span>
              </dd>
            </div>
          ))}
        {figure.readings.length > 0 && (
          <div>
            <dt>{texts.card.otherReadings}</dt>
            <dd>
              {figure.readings.map(({ value, high, unit, measure }) => (
                <span key={`${value} ${unit} ${measure}`}>
                  {high === null ? '' : `${say.number(value)} – `}
                  {say.amount(high ?? value, unit)} ({say.measure(measure)})
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
