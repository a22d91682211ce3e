import { readerReading } from '../figure/reader-reading.ts';
import { index, listOf, object, oneOf, orNull, text } from '../text/shape.ts';

/** The form in which figures travel: what a page process that was taken over says of them must break nothing. */

const words = orNull(text);
export const span = object({ start: index, end: index });
const CAUTIONS = [
  'plan',
  'given',
  'taken-back',
  'imagined',
  'so-far',
  'negated',
  'plan-met',
  'final-accounts',
  'other-whole',
  'struck',
  'touching',
  'reordered',
  'running',
  'effect',
] as const;
const evidence = object({ text, span: orNull(span), how: oneOf('said', 'carried', 'assumed', 'reader', 'number') });
const measure = oneOf('level', 'change', 'share-of-plan', 'index');
const direction = orNull(oneOf('up', 'down'));

export const figureShape = object(
  {
    start: index,
    end: index,
    number: span,
    value: text,
    high: words,
    denominator: words,
    unit: text,
    bound: oneOf('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range'),
    precision: words,
    sign: orNull(oneOf('+', '-')),
    form: oneOf('digits', 'words', 'mixed'),
    boundWord: orNull(span),
    unitWord: orNull(span),
    indicator: words,
    place: words,
    period: text,
    status: oneOf('result', 'estimate', 'target', 'denied', 'supposed'),
    measure,
    direction,
    base: words,
    issuer: words,
    definition: words,
    part: orNull(oneOf('named', 'unnamed')),
    body: orNull(evidence),
    cautions: listOf(object({ kind: oneOf(...CAUTIONS), evidence })),
    evidence: object({
      indicator: orNull(evidence),
      place: orNull(evidence),
      period: orNull(evidence),
      status: evidence,
      measure: evidence,
      issuer: orNull(evidence),
      definition: orNull(evidence),
    }),
    readings: listOf(
      object({
        value: text,
        high: words,
        precision: words,
        unit: text,
        measure,
        direction,
        why: oneOf('separator', 'magnitude', 'denominator', 'unit', 'misprint', 'measure'),
      }),
    ),
    clause: span,
  },
  { reader: (value) => readerReading(value) !== null },
);
