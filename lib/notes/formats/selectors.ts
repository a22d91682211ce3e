import type { RangeSelector, TextQuoteSelector, XPathSelector } from '../../anchor/selectors.ts';
import { isObject } from '../../text/shape.ts';
import type { StoredSelector } from '../note.ts';

/** The most selectors of one target, and the most refinements of one selector, that are looked at. */
const MOST_SELECTORS = 20;
const MOST_REFINEMENTS = 10;

/** The longest quote, in UTF-16 units: a page of five hours' reading. A longer one would freeze the list it is shown in. */
const LONGEST_QUOTE = 1_000_000;
/** The most that is kept of what stands before and after a quote, and the longest path or fragment. */
const MOST_CONTEXT = 1000;
const LONGEST_PATH = 10_000;

/**
 * The selectors of a target by a white list: quotes, positions, ranges between paths, fragments, each made anew of the
 * properties the model gives it; all else in the file is left behind. `value` is a selector, a list of them, or anything.
 * A quote that refines another selector ("in this paragraph: these words") is a quote of the page as well; a position in it is
 * none, and is dropped.
 */
export function keptSelectors(value: unknown): readonly StoredSelector[] {
  const given = Array.isArray(value) ? value.slice(0, MOST_SELECTORS) : [value];
  return given.flatMap(refinements);
}

/** Is a quote among them that is longer than any page? */
export function hasLongQuote(selectors: readonly StoredSelector[]): boolean {
  return selectors.some((selector) => 'exact' in selector && String(selector.exact).length > LONGEST_QUOTE);
}

function refinements(value: unknown): StoredSelector[] {
  const kept: StoredSelector[] = [];
  let at = value;
  for (let step = 0; isObject(at) && step < MOST_REFINEMENTS; step++) {
    const selector = asQuote(at) ?? asFragment(at) ?? (step === 0 ? (asPosition(at) ?? asRange(at)) : null);
    if (selector !== null) kept.push(selector);
    at = Array.isArray(at['refinedBy']) ? at['refinedBy'][0] : at['refinedBy'];
  }
  return kept;
}

type Fields = Readonly<Record<string, unknown>>;

const isOf = ({ type }: Fields, name: string): boolean =>
  type === name || type === `oa:${name}` || (Array.isArray(type) && type.includes(name));
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function asQuote(fields: Fields): TextQuoteSelector | null {
  const exact = textOf(fields['exact']);
  if (!isOf(fields, 'TextQuoteSelector') || exact === '') return null;
  const prefix = textOf(fields['prefix']).slice(-MOST_CONTEXT);
  const suffix = textOf(fields['suffix']).slice(0, MOST_CONTEXT);
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly value: string;
  /** The specification of its syntax. */
  readonly conformsTo?: string;
}

function asFragment(fields: Fields): FragmentSelector | null {
  const value = textOf(fields['value']);
  if (!isOf(fields, 'FragmentSelector') || value === '' || value.length > LONGEST_PATH) return null;
  const conformsTo = textOf(fields['conformsTo']).slice(0, MOST_CONTEXT);
  return { type: 'FragmentSelector', value, ...(conformsTo !== '' && { conformsTo }) };
}

function asPosition(fields: Fields): XPathSelector['refinedBy'] | null {
  const { start, end } = fields;
  if (!isOf(fields, 'TextPositionSelector') || !isOffset(start) || !isOffset(end) || end < start) return null;
  return { type: 'TextPositionSelector', start, end };
}

/** A range of the model; one between two points as Hypothesis keeps it; or a stretch in one element. */
function asRange(fields: Fields): RangeSelector | null {
  const [start, end] = isOf(fields, 'RangeSelector') ? endsOf(fields) : stretchOf(fields);
  return start && end ? { type: 'RangeSelector', startSelector: start, endSelector: end } : null;
}

type Ends = readonly [XPathSelector | null, XPathSelector | null];

function endsOf(fields: Fields): Ends {
  const { startSelector, endSelector, startContainer, endContainer } = fields;
  if (typeof startContainer !== 'string' || typeof endContainer !== 'string') {
    return [asPoint(startSelector), asPoint(endSelector)];
  }
  return [pointIn(startContainer, fields['startOffset']), pointIn(endContainer, fields['endOffset'])];
}

/** An element by its path, with a stretch of its text: two ends of a range. */
function stretchOf(fields: Fields): Ends {
  const inside =
    isOf(fields, 'XPathSelector') && isObject(fields['refinedBy']) ? asPosition(fields['refinedBy']) : null;
  if (inside === null) return [null, null];
  return [point(fields['value'], inside.start), point(fields['value'], inside.end)];
}

/** The beginning of what a selector names, which is where a range begins or ends. */
function asPoint(value: unknown): XPathSelector | null {
  if (!isObject(value) || !isOf(value, 'XPathSelector')) return null;
  const inside = isObject(value['refinedBy']) ? asPosition(value['refinedBy']) : null;
  return point(value['value'], inside?.start ?? 0);
}

/** Hypothesis gives paths from the body: "/div[1]/p[2]". */
const pointIn = (path: string, offset: unknown): XPathSelector | null =>
  isOffset(offset) && /^(?:\/|$)/.test(path) ? point(`/html/body${path}`, offset) : null;

function point(path: unknown, at: number): XPathSelector | null {
  if (typeof path !== 'string' || path === '' || path.length > LONGEST_PATH) return null;
  return {
    type: 'XPathSelector',
    value: path,
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}
