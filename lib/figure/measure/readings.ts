import { anyIn, firstIn, startingIn } from '../../mention/sentence/sentence-lookup.ts';
import { compare } from '../../quantity/decimal.ts';
import type { FigureReading, Measure } from '../figure.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { Filled } from '../spot/slots.ts';
import { isPercent } from './measure.ts';

/** Below this a fall by so much is likelier than a level so low. */
const SMALLEST_LEVEL = '1';
const PER_YEAR = new Set(['moi', 'binh', 'hang', 'per', 'average', 'each']);

/**
 * "tỷ lệ hộ nghèo giảm 2,66%": the fall, or the level fallen to (newspapers drop "còn")? Both stand unless something
 * settles it: a level or a base beside it, "mỗi năm", a rate named behind the verb.
 */
function isFallOrLevel(figure: Filled, lexicon: FigureLexicon): boolean {
  const { sentence, placed, words, quantity, name, governing } = figure;
  if (words.verbKind !== 'down' || words.verb === null || words.base !== null || quantity.sign !== null) return false;
  const indicator = figure.indicator === null ? undefined : lexicon.indicators.get(figure.indicator);
  if (!isPercent(quantity.unit) || quantity.unit === 'percentage-point') return false;
  // "giảm 4% trở lên", "giảm ít nhất 4%": nobody is to fall to so much or more
  if (quantity.bound === 'at-least') return false;
  if (indicator === undefined || !indicator.units.includes('percent') || name === null) return false;
  if (name.last >= words.verb.first && governing === null) return false;
  if (governing !== null && !figure.window.hasSubject && governing.sentence === sentence) return false;
  const from = Math.max(figure.window.from, placed.first - 24);
  if (sentence.tokens.slice(from, placed.first).some(({ bare }) => PER_YEAR.has(bare))) return false;
  const after = sentence.tokens[placed.last + 1]?.bare;
  if (after === '/') return false;
  const next = firstIn(sentence.quantities, placed.last + 1, placed.last + 12);
  const between = next === undefined ? [] : startingIn(sentence.cues, placed.last + 1, next.first);
  return !between.some(({ kind }) => kind === 'left' || kind === 'down-to');
}

/** "tỉnh giảm 2,79%; trong đó thành phố 3,12%": the verb is another place's; the number is its fall or its level. */
function isFallOfOther(figure: Filled, lexicon: FigureLexicon): boolean {
  const { words, governing, quantity, window } = figure;
  const indicator = figure.indicator === null ? undefined : lexicon.indicators.get(figure.indicator);
  if (governing === null || window.inBracket || quantity.unit !== 'percent' || quantity.sign !== null) return false;
  const inherits = words.verb === null && figure.measure === 'change' && words.direction === 'down';
  return inherits && figure.place !== governing.place && (indicator?.units.includes('percent') ?? false);
}

/** "chỉ tiêu giảm tỷ lệ hộ nghèo là 2,4%": by how much, or to which level? */
function isFallThatIs(figure: Filled, lexicon: FigureLexicon): boolean {
  const { sentence, words, name, quantity } = figure;
  const indicator = figure.indicator === null ? undefined : lexicon.indicators.get(figure.indicator);
  if (words.verbKind !== 'is' || name === null || !indicator?.units.includes('percent')) return false;
  if (quantity.unit !== 'percent' || figure.measure !== 'level') return false;
  return anyIn(
    sentence.cues,
    Math.max(0, name.first - 3),
    name.first,
    ({ kind, last }) => kind === 'down' && last === name.first - 1,
  );
}

/** Is the level the likelier of the two? The subject is a rate, and the number could be its level. */
function isLikelierLevel(figure: Filled): boolean {
  const text = figure.name?.value.text ?? '';
  const rate = text.startsWith('tỷ lệ') || text.startsWith('tỉ lệ') || text.includes('rate');
  return rate && figure.status !== 'target' && compare(figure.quantity.value, SMALLEST_LEVEL) >= 0;
}

/** Several ways to read one figure: the likeliest, and the others. */
export interface Ways {
  readonly main: Filled;
  readonly others: readonly FigureReading[];
}

/** A figure as the measure makes it, beside its main reading. */
const as = ({ quantity, direction }: Filled, measure: Measure, unit: string): FigureReading => {
  const { value, high, precision } = quantity;
  return { value, high, precision, unit, measure, direction, why: 'measure' };
};

/** Where a fall may be a level ("giảm 2,66%"), the likelier of the two comes first. */
const byFallOrLevel = (figure: Filled): Ways =>
  isLikelierLevel(figure)
    ? {
        main: { ...figure, measure: 'level', unit: 'percent' },
        others: [as(figure, 'change', 'percentage-point')],
      }
    : { main: figure, others: [as(figure, 'level', 'percent')] };

/** A small number is the fall itself, a large one the level reached. */
function byFallThatIs(figure: Filled): Ways {
  const falling: Filled = { ...figure, direction: 'down' };
  return compare(figure.quantity.value, SMALLEST_LEVEL) < 0
    ? {
        main: { ...falling, measure: 'change', unit: 'percentage-point' },
        others: [as(falling, 'level', 'percent')],
      }
    : { main: falling, others: [as(falling, 'change', 'percentage-point')] };
}

/** "vượt 112%": the excess over the plan, or the share of it. */
const isExcessOrShare = ({ words, quantity }: Filled): boolean =>
  words.verbKind === 'exceed' && isPercent(quantity.unit) && compare(quantity.value, '100') >= 0;

const NONE: readonly FigureReading[] = [];

/** The ways that the words about a change allow; of these kinds a figure is of one at most. */
function byWords(figure: Filled, lexicon: FigureLexicon): Ways {
  if (isFallOrLevel(figure, lexicon)) return byFallOrLevel(figure);
  if (isFallOfOther(figure, lexicon)) return { main: figure, others: [as(figure, 'level', 'percent')] };
  if (isFallThatIs(figure, lexicon)) return byFallThatIs(figure);
  if (isExcessOrShare(figure)) {
    return { main: figure, others: [{ ...as(figure, 'share-of-plan', 'percent'), direction: null }] };
  }
  return { main: figure, others: NONE };
}

/** The ways to read a figure: as its number is printed, and as its words allow. */
export function readReadings(figure: Filled, lexicon: FigureLexicon): Ways {
  const { quantity, unit, measure, direction } = figure;
  const { main, others } = byWords(figure, lexicon);
  if (quantity.readings.length === 0) return { main, others };
  const printed = quantity.readings.map((reading) => ({
    ...reading,
    unit: reading.unit === quantity.unit ? unit : reading.unit,
    measure,
    direction,
  }));
  return { main, others: [...printed, ...others] };
}
