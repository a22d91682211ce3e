import './figure-why.css';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import { useTexts } from '../context.ts';
import { filterOf, isReached } from '../groups.ts';
import type { LateParts } from '../panel-props.ts';
import { unbroken } from '../unbroken.ts';
import { FigureReading } from './FigureReading.tsx';
import { FigureWords } from './FigureWords.tsx';

/** What the reader asks of a verdict. */
function askedOf(kind: VerdictKind): 'agrees' | 'reached' | 'open' | 'parts' {
  if (isReached(kind)) return 'reached';
  const filter = filterOf(kind);
  if (filter === 'agrees') return 'agrees';
  return filter === 'unclear' ? 'open' : 'parts';
}

/** All there is to a verdict: both sentences, the whole reason, what else is worth knowing, and how the figure was read. */
export const FigureWhy: LateParts['FigureWhy'] = ({ item, page }) => {
  const { texts, say } = useTexts();
  const { verdict } = item;
  const [reason, ...others] = verdict.reasons;
  // what was carried or assumed stands in the table of the reading, with the property it belongs to
  const remarks = others.filter(({ code }) => code !== 'carried' && code !== 'assumed');
  const t = texts.card.wholeReason;
  return (
    <div class="why">
      <FigureWords item={item} page={page} />
      {reason && (
        <div class="why-reason">
          <p class="why-head">{t[askedOf(verdict.kind)]}</p>
          <p>{unbroken(say.reason(reason))}</p>
          {remarks.map((remark, i) => (
            <p key={i} class="why-remark">
              {unbroken(say.reason(remark))}
            </p>
          ))}
        </div>
      )}
      <FigureReading item={item} />
    </div>
  );
};
