import type { PageState } from '../session/state.ts';
import { anyOf, flag, index, listOf, number, object, oneOf, orNull, recordOf, text, textUpTo } from '../text/shape.ts';

const words = orNull(text);
const address = orNull(textUpTo(2000));
const claims = { claims: object({ canonical: address, ogUrl: address }) };
const span = object({ start: index, end: index });
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
const evidence = object({ text, span: orNull(span), how: oneOf('said', 'carried', 'assumed') });
const measure = oneOf('level', 'change', 'share-of-plan', 'index');
const direction = orNull(oneOf('up', 'down'));
const reasons = listOf(
  object({ code: text, params: recordOf(anyOf(text, number, listOf(text))), text: object({ vi: text, en: text }) }),
);

const figure = object({
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
});

const VERDICTS = [
  'match',
  'consistent',
  'differs',
  'target-met',
  'target-exceeded',
  'target-missed',
  'target-apart',
  'other-measure',
  'other-period',
  'other-place',
  'not-in-resolution',
  'unclear',
];

const report = object({
  engine: text,
  packs: listOf(object({ id: text, version: number })),
  page: object({ relevant: oneOf('yes', 'partly', 'no'), score: number, reasons, place: words, period: words }),
  figures: listOf(
    object({
      figure,
      verdict: object({ kind: oneOf(...VERDICTS), pack: words, reference: words, reasons }),
    }),
  ),
  arithmetic: listOf(
    object({
      figures: listOf(index),
      kind: oneOf('ratio', 'share-of-plan', 'sum', 'shares', 'change', 'repeat', 'other'),
      holds: orNull(flag),
      reasons,
    }),
  ),
});

export const isProblemCode = oneOf(
  'no-article',
  'too-long',
  'engine-failed',
  'background-gone',
  'extension-gone',
  'no-access',
  'browser-page',
  'frame-or-pdf',
);

const isState = anyOf(
  object({ phase: oneOf('loading', 'checking') }),
  object(
    {
      phase: oneOf('checked'),
      report,
      text,
      struck: listOf(span),
      title: text,
      url: text,
      lang: words,
      fresh: flag,
    },
    claims,
  ),
  object({ phase: oneOf('failed'), problem: object({ code: isProblemCode }), url: text }, claims),
);

/**
 * The state in a page's message, or null when it has another shape: a page process that was taken over can speak as our
 * script does, and what it says must not break the panel.
 */
export function parseState(body: unknown): PageState | null {
  if (!isState(body)) return null;
  const state = body as PageState;
  if (state.phase !== 'checked') return state;
  const { report, text, struck } = state;
  const sound =
    struck.every(({ start, end }) => start <= end && end <= text.length) &&
    report.figures.every(({ figure }) => figure.start <= figure.end && figure.end <= text.length) &&
    report.arithmetic.every((claim) => claim.figures.every((at) => at < report.figures.length));
  return sound ? state : null;
}
