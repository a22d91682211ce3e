/**
 * What is wrong with a pack, as a value: where (`path`, "figures[3].quote.exact"; empty for the file as a whole), what
 * (`code`) and the details the sentence needs. lib/explain/faults.ts has the sentences.
 */
export type FaultCode =
  | 'not-json'
  | 'file-too-big'
  | 'newer-format'
  | 'not-this-format'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-long'
  | 'too-many'
  | 'empty'
  | 'too-small'
  | 'too-large'
  | 'not-an-integer'
  | 'not-an-id'
  | 'not-a-decimal'
  | 'not-a-period'
  | 'not-a-base'
  | 'not-a-date'
  | 'not-a-url'
  | 'unknown-indicator'
  | 'unknown-place'
  | 'unknown-definition'
  | 'unknown-unit'
  | 'unknown-entry'
  | 'duplicate-id'
  | 'quote-missing'
  | 'quote-ambiguous'
  | 'range-without-end'
  | 'range-reversed'
  | 'not-positive'
  | 'span-reversed'
  | 'too-many-faults';

export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  /** Short pieces of the file itself (an id, a quote, a type's name); always shown as text. */
  readonly params: Readonly<Record<string, string>>;
}
