import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import type { Source } from '../panel-props.ts';
import { findReference } from '../source-figure.ts';
import type { Drawn } from './axis.ts';

/** A number that a picture shows, and the exact decimal with its unit for the words beside it. */
export interface Shown extends Drawn {
  readonly decimal: string;
  readonly unit: string;
}

/** What is drawn for a figure that was held against the source's. */
export type Picture =
  | { readonly kind: 'two'; readonly page: Shown; readonly source: Shown }
  | {
      readonly kind: 'target';
      readonly page: Shown;
      readonly source: Shown;
      readonly estimate: boolean;
    }
  | { readonly kind: 'shares'; readonly page: readonly Part[]; readonly source: readonly Part[] };

/** A part of a whole. */
export interface Part {
  readonly indicator: string;
  readonly decimal: string;
  /** Which part of its whole it is. */
  readonly nth: number;
}

type Amount = Pick<CheckedFigure['figure'], 'value' | 'high' | 'bound' | 'unit'>;

/** Reasons of an open verdict that doubt neither number, only whether they were to be the same. */
const BOTH_SURE: ReadonlySet<string> = new Set(['later-figure', 'year-open', 'unnamed-issuer']);

/** What a picture is made from, beside the figure itself. */
export interface Around {
  readonly sources: readonly Source[];
  /** All figures of the page. */
  readonly figures: readonly CheckedFigure[];
  /** Indicators that make a hundred together. */
  readonly wholes: readonly (readonly string[])[];
}

/**
 * What to draw for a figure: the parts of a whole on both sides, both numbers on one scale, or a number against its target. Null
 * where one of them is doubtful, where they are of different kinds, and where they are the same: then the words are enough.
 */
export function pictureOf(checked: CheckedFigure, around: Around): Picture | null {
  const { figure, verdict } = checked;
  const found = findReference(verdict, around.sources);
  const reference = found?.figure;
  if (!reference || reference.doubt !== null) return null;
  if (reference.measure !== figure.measure || reference.unit !== figure.unit) return null;
  const isSame = figure.value === reference.value && figure.high === reference.high && figure.bound === reference.bound;
  if (isSame) return null;
  const [page, source] = [shown(figure), shown(reference)];
  const two = { kind: 'two', page, source } as const;
  switch (verdict.kind) {
    case 'differs':
    case 'consistent':
    case 'target-apart':
      return sharesOf(figure, found.source, reference, around) ?? two;
    case 'target-missed':
    case 'target-exceeded':
    case 'target-met':
      // a bar has its beginning at nought
      return page.value < 0 || source.value < 0
        ? null
        : { kind: 'target', page, source, estimate: figure.status === 'estimate' };
    case 'unclear':
      return BOTH_SURE.has(verdict.reasons[0]?.code ?? '') ? two : null;
    default:
      return null;
  }
}

/** The parts of the whole that a share is of, on the page and in the source; null where either names no other part of it. */
function sharesOf(
  figure: Figure,
  source: Source,
  reference: ReferenceFigure,
  { figures, wholes }: Around,
): Picture | null {
  const whole = wholes.find((indicators) => indicators.includes(reference.indicator));
  if (whole === undefined || figure.unit !== 'percent') return null;
  const isPart = (one: Pick<Figure, 'place' | 'period' | 'measure' | 'unit' | 'value'>): boolean =>
    one.place === figure.place && one.period === figure.period && one.measure === 'level' && one.unit === 'percent';
  const partsIn = (all: readonly (Parameters<typeof isPart>[0] & { readonly indicator: string | null })[]) =>
    whole.flatMap((indicator, nth): readonly Part[] => {
      const part = all.find((one) => one.indicator === indicator && isPart(one));
      return part ? [{ indicator, decimal: part.value, nth }] : [];
    });
  const page = partsIn([figure, ...figures.map((one) => one.figure)]);
  const printed = partsIn([...source.figures.filter(({ doubt }) => doubt === null), ...source.derived]);
  return page.length < 2 || printed.length < 2 ? null : { kind: 'shares', page, source: printed };
}

const shown = ({ value, high, bound, unit }: Amount): Shown => ({
  value: Number(value),
  high: high === null ? null : Number(high),
  bound,
  decimal: high ?? value,
  unit,
});
