import * as v from 'valibot';
import type { PageState, ProblemCode } from '../session/state.ts';

const text = v.string();
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const words = v.nullable(text);
const span = v.object({ start: index, end: index });
const evidence = v.object({ text, span: v.nullable(span), how: v.picklist(['said', 'carried', 'assumed']) });
const measure = v.picklist(['level', 'change', 'share-of-plan', 'index']);
const direction = v.nullable(v.picklist(['up', 'down']));
const reason = v.object({ code: text, params: v.record(text, v.union([text, v.number(), v.array(text)])) });

const figure = v.object({
  start: index,
  end: index,
  number: span,
  value: text,
  high: words,
  denominator: words,
  unit: text,
  bound: v.picklist(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range']),
  precision: words,
  sign: v.nullable(v.picklist(['+', '-'])),
  form: v.picklist(['digits', 'words', 'mixed']),
  boundWord: v.nullable(span),
  unitWord: v.nullable(span),
  indicator: words,
  place: words,
  period: text,
  status: v.picklist(['result', 'estimate', 'target', 'denied', 'supposed']),
  measure,
  direction,
  base: words,
  issuer: words,
  definition: words,
  part: v.nullable(v.picklist(['named', 'unnamed'])),
  body: v.nullable(evidence),
  evidence: v.object({
    indicator: v.nullable(evidence),
    place: v.nullable(evidence),
    period: v.nullable(evidence),
    status: evidence,
    measure: evidence,
    issuer: v.nullable(evidence),
    definition: v.nullable(evidence),
  }),
  readings: v.array(
    v.object({
      value: text,
      high: words,
      precision: words,
      unit: text,
      measure,
      direction,
      why: v.picklist(['separator', 'magnitude', 'denominator', 'unit', 'misprint', 'measure']),
    }),
  ),
  clause: span,
});

const verdict = v.object({
  kind: v.picklist([
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
  ]),
  pack: words,
  reference: words,
  reasons: v.array(reason),
});

const report = v.object({
  engine: text,
  packs: v.array(v.object({ id: text, version: v.number() })),
  page: v.object({
    relevant: v.picklist(['yes', 'partly', 'no']),
    score: v.number(),
    reasons: v.array(reason),
    place: words,
    period: words,
  }),
  figures: v.array(v.object({ figure, verdict })),
  arithmetic: v.array(
    v.object({
      figures: v.array(index),
      kind: v.picklist(['ratio', 'share-of-plan', 'sum', 'shares', 'change', 'repeat']),
      holds: v.nullable(v.boolean()),
      reasons: v.array(reason),
    }),
  ),
});

const problem: v.GenericSchema<unknown, { code: ProblemCode }> = v.object({
  code: v.picklist([
    'no-article',
    'too-long',
    'engine-failed',
    'background-gone',
    'extension-gone',
    'no-access',
    'browser-page',
    'frame-or-pdf',
  ]),
});

const state: v.GenericSchema<unknown, PageState> = v.variant('phase', [
  v.object({ phase: v.literal('loading') }),
  v.object({ phase: v.literal('checking') }),
  v.object({ phase: v.literal('checked'), report, text, title: text, url: text }),
  v.object({ phase: v.literal('failed'), problem }),
]);

/**
 * The state in a page's message, or null when it has another shape: a page process that was taken over can speak as our
 * script does, and what it says must not break the panel.
 */
export function parseState(body: unknown): PageState | null {
  const parsed = v.safeParse(state, body);
  if (!parsed.success) return null;
  const { output } = parsed;
  if (output.phase !== 'checked') return output;
  const { report, text } = output;
  const sound =
    report.figures.every(({ figure }) => figure.start <= figure.end && figure.end <= text.length) &&
    report.arithmetic.every((claim) => claim.figures.every((at) => at < report.figures.length));
  return sound ? output : null;
}
