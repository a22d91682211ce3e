import { compare } from '../quantity/decimal.ts';
import type { Draft } from './draft.ts';
import type { FigureReading, Measure } from './figure.ts';
import type { FigureLexicon } from './lexicon.ts';
import { anyIn, firstIn, startingIn } from './line-lookup.ts';
import { isPercent } from './measure.ts';

/** Below this a fall by so much is likelier than a level so low. */
const SMALLEST_LEVEL = '1';
const PER_YEAR = new Set(['moi', 'binh', 'hang', 'per', 'average', 'each']);

/**
 * "tỷ lệ hộ nghèo giảm 2,66%": the fall, or the level fallen to (newspapers drop "còn")? Both stand unless something
 * settles it: a level or a base beside it, "mỗi năm", a rate named behind the verb.
 */
function isFallOrLevel(draft: Draft, lexicon: FigureLexicon): boolean {
  const { line, placed, words, quantity, name, governing } = draft;
  if (words.verbKind !== 'down' || words.verb === null || words.base !== null || quantity.sign !== null) return false;
  const indicator = draft.indicator === null ? undefined : lexicon.indicators.get(draft.indicator);
  if (!isPercent(quantity.unit) || quantity.unit === 'percentage-point') return false;
  if (indicator === undefined || !indicator.units.includes('percent') || name === null) return false;
  if (name.last >= words.verb.first && governing === null) return false;
  if (governing !== null && !draft.window.hasSubject && governing.line === line) return false;
  const from = Math.max(draft.window.from, placed.first - 24);
  if (line.tokens.slice(from, placed.first).some(({ bare }) => PER_YEAR.has(bare))) return false;
  const after = line.tokens[placed.last + 1]?.bare;
  if (after === '/') return false;
  const next = firstIn(line.quantities, placed.last + 1, placed.last + 12);
  const between = next === undefined ? [] : startingIn(line.cues, placed.last + 1, next.first);
  return !between.some(({ kind }) => kind === 'left' || kind === 'down-to');
}

/** "tỉnh giảm 2,79%; trong đó thành phố 3,12%": the verb is another place's; the number is its fall or its level. */
function isFallOfOther(draft: Draft, lexicon: FigureLexicon): boolean {
  const { words, governing, quantity, window } = draft;
  const indicator = draft.indicator === null ? undefined : lexicon.indicators.get(draft.indicator);
  if (governing === null || window.inBracket || quantity.unit !== 'percent' || quantity.sign !== null) return false;
  const inherits = words.verb === null && draft.measure === 'change' && words.direction === 'down';
  return inherits && draft.place !== governing.place && (indicator?.units.includes('percent') ?? false);
}

/** "chỉ tiêu giảm tỷ lệ hộ nghèo là 2,4%": by how much, or to which level? */
function isFallThatIs(draft: Draft, lexicon: FigureLexicon): boolean {
  const { line, words, name, quantity } = draft;
  const indicator = draft.indicator === null ? undefined : lexicon.indicators.get(draft.indicator);
  if (words.verbKind !== 'is' || name === null || !indicator?.units.includes('percent')) return false;
  if (quantity.unit !== 'percent' || draft.measure !== 'level') return false;
  return anyIn(
    line.cues,
    Math.max(0, name.first - 3),
    name.first,
    ({ kind, last }) => kind === 'down' && last === name.first - 1,
  );
}

/** Is the level the likelier of the two? The subject is a rate, and the number could be its level. */
function isLikelierLevel(draft: Draft): boolean {
  const text = draft.name?.value.text ?? '';
  const rate = text.startsWith('tỷ lệ') || text.startsWith('tỉ lệ') || text.includes('rate');
  return rate && draft.status !== 'target' && compare(draft.quantity.value, SMALLEST_LEVEL) >= 0;
}

function as(draft: Draft, measure: Measure, unit: string): FigureReading {
  const { value, high, precision } = draft.quantity;
  return { value, high, precision, unit, measure, direction: draft.direction, why: 'measure' };
}

/** The other ways to read a draft; may turn its measure to the likelier one. */
export function readReadings(draft: Draft, lexicon: FigureLexicon): FigureReading[] {
  const readings: FigureReading[] = draft.quantity.readings.map((reading) => ({
    ...reading,
    unit: reading.unit === draft.quantity.unit ? draft.unit : reading.unit,
    measure: draft.measure,
    direction: draft.direction,
  }));
  if (isFallOrLevel(draft, lexicon)) {
    if (isLikelierLevel(draft)) {
      draft.measure = 'level';
      draft.unit = 'percent';
      readings.push(as(draft, 'change', 'percentage-point'));
    } else readings.push(as(draft, 'level', 'percent'));
  }
  if (isFallOfOther(draft, lexicon)) readings.push(as(draft, 'level', 'percent'));
  if (isFallThatIs(draft, lexicon)) {
    const small = compare(draft.quantity.value, SMALLEST_LEVEL) < 0;
    if (small) {
      draft.measure = 'change';
      draft.unit = 'percentage-point';
    }
    draft.direction = 'down';
    readings.push(as(draft, small ? 'level' : 'change', small ? 'percent' : 'percentage-point'));
  }
  const excess = draft.words.verbKind === 'exceed' && isPercent(draft.quantity.unit);
  if (excess && compare(draft.quantity.value, '100') >= 0) {
    readings.push({ ...as(draft, 'share-of-plan', 'percent'), direction: null });
  }
  return readings;
}
