/**
 * The selectors a note is anchored by: https://www.w3.org/TR/annotation-model/#selectors
 * Positions count Unicode code points, as the model asks for, not the UTF-16 units of a DOM offset.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Over the text of the body that a reader may read: no scripts, no styles, nothing marked as hidden. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** An element by its path, refined by a position in that element's text content. */
export interface XPathSelector {
  readonly type: 'XPathSelector';
  readonly value: string;
  readonly refinedBy: TextPositionSelector;
}

/** From the start of one selection up to the start of another. */
export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: XPathSelector;
  readonly endSelector: XPathSelector;
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector;

/** What stored selectors hold that this room understands; anything of another type or shape is passed over. */
export interface KnownSelectors {
  readonly quote: TextQuoteSelector | null;
  readonly position: TextPositionSelector | null;
  readonly range: RangeSelector | null;
}

/** Picks the selectors out of unknown data (a note may come from another program). */
export function knownSelectors(selectors: readonly unknown[]): KnownSelectors {
  return {
    quote: selectors.map(asQuote).find((found) => found !== null) ?? null,
    position: selectors.map(asPosition).find((found) => found !== null) ?? null,
    range: selectors.map(asRange).find((found) => found !== null) ?? null,
  };
}

function fields(value: unknown, type: string): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Record<string, unknown>;
  return record.type === type ? record : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function asQuote(value: unknown): TextQuoteSelector | null {
  const found = fields(value, 'TextQuoteSelector');
  if (!found || typeof found.exact !== 'string' || found.exact === '') return null;
  return { type: 'TextQuoteSelector', exact: found.exact, prefix: textOf(found.prefix), suffix: textOf(found.suffix) };
}

function asPosition(value: unknown): TextPositionSelector | null {
  const found = fields(value, 'TextPositionSelector');
  if (!found || !isOffset(found.start) || !isOffset(found.end) || found.end < found.start) return null;
  return { type: 'TextPositionSelector', start: found.start, end: found.end };
}

function asXPath(value: unknown): XPathSelector | null {
  const found = fields(value, 'XPathSelector');
  const refinedBy = found && asPosition(found.refinedBy);
  return refinedBy && typeof found.value === 'string' ? { type: 'XPathSelector', value: found.value, refinedBy } : null;
}

function asRange(value: unknown): RangeSelector | null {
  const found = fields(value, 'RangeSelector');
  const startSelector = found && asXPath(found.startSelector);
  const endSelector = found && asXPath(found.endSelector);
  return startSelector && endSelector ? { type: 'RangeSelector', startSelector, endSelector } : null;
}
