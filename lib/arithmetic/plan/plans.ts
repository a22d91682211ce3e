import type { Pack, ReferenceFigure } from '../../../data/schemas/pack.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Figure } from '../../figure/figure.ts';
import { isPartOfYear, periodKey, yearOf } from '../../resolution/period.ts';
import { groupKey, type PlacedFigure, type SumPage, surface } from '../page/page.ts';

/** More plans than these for one figure are a page made to be slow. */
export const MOST_PLANS = 8;

/** A plan that a share may be of. */
export interface Plan {
  readonly value: string;
  readonly words: string;
  /** Index of the figure that prints the plan on the page; null when it is the source's target. */
  readonly index: number | null;
  readonly issuer: string | null;
  /** Where the words that name the issuer begin; -1 in a source, null where the plan itself does not name it. */
  readonly issuerAt: number | null;
  /** Is it a plan of the whole year, and the amount of a part of it? */
  readonly isOfYear: boolean;
}

/** The plans that may be meant: those the page prints for the same or for its year, and the targets of the sources. */
export function plansOf(page: SumPage, group: readonly PlacedFigure[], amount: PlacedFigure): Plan[] {
  const { indicator, place, period } = amount.figure;
  const plans = [...plansOnPage(group, page, amount, false), ...plansOfSources(page, amount, period, false)];
  const year = isPartOfYear(period) ? yearOf(period) : null;
  if (year !== null && indicator !== null) {
    // A part of the year has mostly its share of the year's plan.
    const ofYear = page.groups.get(groupKey(indicator, place, String(year))) ?? [];
    plans.push(...plansOnPage(ofYear, page, amount, true), ...plansOfSources(page, amount, String(year), true));
  }
  return plans.slice(0, MOST_PLANS);
}

function plansOnPage(of: readonly PlacedFigure[], page: SumPage, amount: PlacedFigure, isOfYear: boolean): Plan[] {
  return of
    .filter(({ figure }) => isTarget(figure) && areUnitsComparable(figure.unit, amount.figure.unit))
    .map((entry) => {
      const { value, issuer, evidence } = entry.figure;
      const issuerAt = evidence.issuer?.how === 'said' ? (evidence.issuer.span?.start ?? null) : null;
      return { value, words: surface(page, entry), index: entry.index, issuer, issuerAt, isOfYear };
    });
}

function plansOfSources({ packs }: SumPage, { figure }: PlacedFigure, of: string, isOfYear: boolean): Plan[] {
  return packs.flatMap((pack) =>
    figuresFor(pack, figure, of)
      .filter((target) => isTarget(target) && areUnitsComparable(target.unit, figure.unit))
      .map(({ value, quote, issuer }) => {
        return { value, words: quote.exact, index: null, issuer: issuer ?? pack.issuer, issuerAt: -1, isOfYear };
      }),
  );
}

/** What the source prints of the same thing at that time, without a doubt. */
export const figuresFor = ({ figures }: Pack, { indicator, place }: Figure, of: string): ReferenceFigure[] =>
  figures.filter(
    (own) =>
      own.indicator === indicator &&
      own.place === place &&
      own.doubt === null &&
      periodKey(own.period) === periodKey(of),
  );

/** Is it a plan that a share can be worked out of? */
export const isTarget = ({ status, measure, value }: Pick<Figure, 'status' | 'measure' | 'value'>): boolean =>
  status === 'target' && measure === 'level' && Number(value) > 0;
