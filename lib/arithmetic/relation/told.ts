import Big from 'big.js';
import { percentOf, plain } from '../../check/numbers/sums.ts';
import type { Claim, Reason } from '../../check/verdict.ts';
import { indexesOf, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import type { Way } from './relate.ts';
import type { Triple } from './triple.ts';

/** The claim that the number joins the two amounts, or does not, in the words of what they are to each other. */
export function told(page: SumPage, triple: Triple, way: Way, holds: boolean | null): Claim {
  const { level, base, link, role } = triple;
  const figures = indexesOf(level, base, link);
  const kind = role === 'plan' ? 'share-of-plan' : role === 'whole' ? 'ratio' : 'change';
  return { figures, kind, holds, reasons: [reasonOf(page, triple, way, holds)] };
}

function reasonOf(page: SumPage, { level, base, link, role }: Triple, way: Way, isHeld: boolean | null): Reason {
  const end = isHeld === null ? 'open' : isHeld ? 'holds' : 'fails';
  const [a, b, words] = [surface(page, level), surface(page, base), surface(page, link)];
  const computed = percentOf(level.figure.value, base.figure.value, 2);
  const difference = new Big(level.figure.value).minus(base.figure.value);
  const isRate = level.figure.unit === 'percent';
  if (way.kind === 'times') {
    const times = plain(new Big(level.figure.value).div(base.figure.value).round(2));
    return arithmeticReason(`multiple-${end}`, { level: a, base: b, times: words, computed: times });
  }
  if (way.kind === 'difference') {
    const unit = isRate ? 'percentage-point' : level.figure.unit;
    return arithmeticReason(`from-to-${end}`, {
      from: b,
      to: a,
      change: words,
      computed: plain(difference.abs()),
      unit,
    });
  }
  if (role === 'plan') return arithmeticReason(`plan-share-${end}`, { amount: a, plan: b, share: words, computed });
  if (role === 'whole') return arithmeticReason(`part-${end}`, { part: a, whole: b, share: words, computed });
  const direction = difference.lt(0) ? 'down' : 'up';
  const change = percentOf(difference.abs(), base.figure.value, 2);
  const said = way.isChange ? ({ way: direction, computed: change } as const) : ({ way: 'index', computed } as const);
  return arithmeticReason(`base-${end}`, { level: a, base: b, growth: words, ...said });
}
