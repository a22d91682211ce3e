import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { Figure } from '../figure/figure.ts';
import { createFormCache } from '../text/forms.ts';
import { barePhrase, tokenize } from '../text/tokens.ts';
import { bareWords } from './head-lines.ts';
import { isOnlyPlan } from './name-ends.ts';
import type { NameWords } from './name-words.ts';
import type { IsOfUnnamed } from './unnamed.ts';

/** An indicator that a pack brings, as a draft proposes it or a reader makes it. */
export type OwnIndicator = Pick<
  IndicatorData,
  'id' | 'name' | 'better' | 'additive' | 'units' | 'names' | 'narrower' | 'barePercent' | 'implies' | 'topics'
>;

/** The longest name and id that a pack may hold. */
const LONGEST = 100;
const LONGEST_ID = 60;
const CHANGES: ReadonlySet<string> = new Set(['change', 'share-of-plan', 'index']);

/** What a figure is proposed to be of, and the document's words that it was named from. */
interface Proposed {
  readonly id: string;
  readonly words: string;
}

/** What tells an indicator that the data has from one that it has not. */
export interface Naming {
  readonly known: ReadonlyMap<string, IndicatorData>;
  /** Which of them words name (`namedBy`). */
  readonly named: NamedBy;
  readonly isOfUnnamed: IsOfUnnamed;
  readonly words: NameWords;
}

/** What the figures without an indicator that the data has are of, and the indicators that are new. */
export interface Proposals {
  /** By figure; of one that goes on with a figure whose indicator is known, that one's. */
  readonly of: ReadonlyMap<Figure, Proposed>;
  readonly indicators: ReadonlyMap<string, OwnIndicator>;
}

/**
 * Proposes an indicator for every figure whose words name none that the data has, or only a group of many: called as the document
 * calls it (`calls`), in the unit it is printed in. Which direction is good nobody knows, so it is neutral. What is only a change or a
 * share of the number in front of it, or was read from the same words, is of the same.
 */
export function proposeIndicators(
  text: string,
  figures: readonly Figure[],
  calls: readonly (string | null)[],
  { known, named, isOfUnnamed, words: nameWords }: Naming,
): Proposals {
  const of = new Map<Figure, Proposed>();
  const indicators = new Map<string, OwnIndicator>();
  const byWords = new Map<number, Proposed>();
  for (const [at, figure] of figures.entries()) {
    const before = figures[at - 1];
    const words = calls[at] ?? null;
    const isTold = before !== undefined && goesOn(text, before, figure, nameWords);
    const ofBefore = isTold && !isNamedBehind(figure, before.end) ? of.get(before) : undefined;
    const isOfKnown =
      figure.indicator !== null &&
      !isOfUnnamed(figure, known.get(figure.indicator), words) &&
      !isPartOfGrowth(text, figures, at, known);
    if (isOfKnown && ofBefore === undefined) continue;
    const from = figure.evidence.indicator?.span?.start ?? -1;
    const same = isTold
      ? (ofBefore ?? asRead(before))
      : words === null || from < 0
        ? (byWords.get(from) ?? null)
        : null;
    const id = same?.id ?? (words === null ? null : (named(words, figure) ?? idOf(words, known)));
    if (id === null) continue;
    const found = same ?? { id, words: words ?? '' };
    of.set(figure, found);
    if (from >= 0) byWords.set(from, found);
    if (words !== null && same === null && !known.has(id))
      indicators.set(id, withUnit(indicators.get(id) ?? proposed(id, words), figure));
  }
  return { of, indicators };
}

/** So many figures in front may tell of the whole. */
const MOST_BACK = 4;

/**
 * "GRDP tăng 8,24%, trong đó ... dịch vụ tăng 6,12%": how a part of the product grew, and not the value that the sector turned out, which
 * is counted in prices of its own.
 */
function isPartOfGrowth(
  text: string,
  figures: readonly Figure[],
  at: number,
  known: ReadonlyMap<string, IndicatorData>,
): boolean {
  const { indicator, measure, start } = figures[at]!;
  if (measure !== 'change' || known.get(indicator ?? '')?.definitions === undefined) return false;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK); back--) {
    const whole = figures[back]!;
    const between = text.slice(whole.end, start);
    if (whole.end > start || between.includes('\n')) return false;
    if (whole.measure !== 'change' || whole.indicator === indicator) continue;
    if (known.get(whole.indicator ?? '')?.barePercent === 'change') return /trong đó/iu.test(between);
  }
  return false;
}

/** The indicator of the data that words name and that is counted in a figure's unit, or null. */
export type NamedBy = (words: string, figure: Figure) => string | null;

/**
 * Makes what tells the indicator of the data that words name as one of its names does, and that is counted in a figure's unit; else
 * null. Keep it: the names of all of them are folded for it.
 */
export function namedBy(known: ReadonlyMap<string, IndicatorData>, isOfUnnamed: IsOfUnnamed): NamedBy {
  const names = new Map<string, IndicatorData>();
  const forms = createFormCache();
  for (const indicator of known.values()) {
    for (const name of indicator.names) {
      const text = barePhrase(typeof name === 'string' ? name : name.text, forms);
      if (typeof name === 'string' && !names.has(text)) names.set(text, indicator);
    }
  }
  return (words, figure) => {
    const indicator = names.get(barePhrase(words));
    return indicator?.units.includes(figure.unit) && !isOfUnnamed(figure, indicator, words) ? indicator.id : null;
  };
}

/** Do words between the number in front and this one say what it is of? */
const isNamedBehind = ({ evidence, start }: Figure, end: number): boolean =>
  evidence.indicator?.span != null && evidence.indicator.span.start >= end && evidence.indicator.span.end <= start;

const asRead = ({ indicator, evidence }: Figure): Proposed | null =>
  indicator === null ? null : { id: indicator, words: evidence.indicator?.text ?? '' };

const SENTENCE_END = /\n|[.;:!?]\s/u;

/** Is it only told of the number in front of it ("18 tỷ đồng, tăng 9,2%"), or the next number of its row ("| 34,5 | 33,1")? */
function goesOn(text: string, before: Figure, { start, measure, unit }: Figure, words: NameWords): boolean {
  if (before.end > start) return false;
  const between = text.slice(before.end, start);
  if (unit === before.unit && NEXT_CELL.test(between)) return true;
  if (!between.includes('\n') && isOnlyPlan(tokenize(between), words)) return true;
  return CHANGES.has(measure) && !SENTENCE_END.test(between) && isOnlyTold(between);
}

/** Nothing but the bar or the tab of a row. */
const NEXT_CELL = /^[^\S\n]*[|\t][^\S\n]*$/u;

/** ", tăng", ", bằng", " (đạt": nothing but what is told of the number in front. */
const isOnlyTold = (between: string): boolean => bareWords(between).split(' ').length <= 3;

function idOf(words: string, known: ReadonlyMap<string, IndicatorData>): string | null {
  const bare = bareWords(words.replaceAll('…', ' '))
    .replace(/[^a-z0-9 ]/gu, '')
    .trim();
  const id = bare.replace(/ +/gu, '-').slice(0, LONGEST_ID).replace(/-+$/u, '');
  if (id === '') return null;
  return known.has(id) ? `${id}-moi` : id;
}

function proposed(id: string, words: string): OwnIndicator {
  const text = words.slice(0, LONGEST).trim();
  const name = text.replace(/ ?… ?/gu, ' ');
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return { id, name: { vi: shown, en: shown }, better: 'neutral', additive: false, units: [], names: [text] };
}

/** A level is printed in the units it is counted in; a change tells nothing of them. */
function withUnit(indicator: OwnIndicator, { unit, measure }: Figure): OwnIndicator {
  const isNew = !indicator.units.includes(unit) && (measure === 'level' || indicator.units.length === 0);
  return isNew ? { ...indicator, units: [...indicator.units, unit] } : indicator;
}
