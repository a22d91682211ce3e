import type { FigurePair } from '../../lib/compare/comparison.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import type { Compared } from '../../lib/session/comparing.ts';
import { TwoValues } from '../pictures/TwoValues.tsx';
import { useCompare } from './context.ts';

/** Labels of more characters leave no room for which page is which: both stand above one line of a narrow panel. */
const LONGEST_NAMED = 18;

/** Both numbers on one scale, where they are apart and of one kind; nothing else is worth a picture. */
export function PairPicture({ pair, compared }: { pair: FigurePair; compared: Compared }) {
  const { t, say, lang } = useCompare();
  const { reason } = pair;
  const own = compared.pages.here.report.figures[pair.here]?.figure;
  const other = compared.pages.there.report.figures[pair.there]?.figure;
  const difference = reason.params['difference'];
  if (reason.code !== 'apart' || own === undefined || other === undefined || typeof difference !== 'string')
    return null;
  if (own.measure !== other.measure || own.unit !== other.unit) return null;
  const drawn = ({ value, high, bound }: Figure) => ({
    value: Number(value),
    high: high === null ? null : Number(high),
    bound,
  });
  const label = ({ value, high, unit }: Figure): string => say.amount(high ?? value, unit);
  const labels = [t.amount.here(label(own)), t.amount.there(label(other))];
  // the shapes beside the titles say which is which
  const [ofHere, ofThere] = labels.some((words) => words.length > LONGEST_NAMED) ? [label(own), label(other)] : labels;
  const sign = reason.params['side'] === 'below' ? '−' : '+';
  return (
    <TwoValues
      page={{ ...drawn(own), label: ofHere ?? '' }}
      source={{ ...drawn(other), label: ofThere ?? '' }}
      gap={reason.params['side'] === '' ? '' : `${sign}${say.distance(difference, own.unit)}`}
      name={reason.text?.[lang.value] ?? ''}
    />
  );
}
