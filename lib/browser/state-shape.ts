import type { CheckedFigure } from '../check/verdict.ts';
import { inEveryLang } from '../explain/lang.ts';
import type { PageState } from '../session/state.ts';
import { anyOf, flag, index, listOf, number, object, oneOf, orNull, recordOf, text, textUpTo } from '../text/shape.ts';
import { figureShape, span } from './figure-shape.ts';

const words = orNull(text);
const address = orNull(textUpTo(2000));
const claims = { claims: object({ canonical: address, ogUrl: address }) };
const sentences = object(inEveryLang(() => text));
const reasons = listOf(
  object({ code: text, params: recordOf(anyOf(text, number, listOf(text))), text: sentences }, { brief: sentences }),
);

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
  'no-figure',
  'unclear',
];

const checkedFigure = object(
  { figure: figureShape, verdict: object({ kind: oneOf(...VERDICTS), pack: words, reference: words, reasons }) },
  { heads: listOf(object({ start: index, end: index, side: oneOf('row', 'column', 'table') }), 100) },
);

const correction = object({
  id: text,
  version: text,
  outcome: anyOf(index, oneOf('nowhere', 'unknown', 'contrary', 'changed', 'lost', 'unplaced')),
});

const report = object({
  engine: text,
  packs: listOf(object({ id: text, version: number })),
  page: object(
    { relevant: oneOf('yes', 'partly', 'no'), score: number, reasons, place: words, period: words },
    { byReader: flag, published: words },
  ),
  figures: listOf(checkedFigure),
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
  'translated',
  'engine-failed',
  'background-gone',
  'extension-gone',
  'no-access',
  'browser-page',
  'tab-gone',
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
    { ...claims, translated: flag, corrections: listOf(correction, 10_000) },
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
    report.figures.every(({ figure, heads = [] }) =>
      [figure, ...heads].every(({ start, end }) => start <= end && end <= text.length),
    ) &&
    report.arithmetic.every((claim) => claim.figures.every((at) => at < report.figures.length)) &&
    (state.corrections ?? []).every(({ outcome }) => typeof outcome !== 'number' || outcome < report.figures.length);
  return sound ? state : null;
}

/** The figure in the answer to a `preview` call, or null when it has another shape. */
export function parsePreview(answer: object): CheckedFigure | null {
  const checked: unknown = 'checked' in answer ? answer.checked : null;
  return checkedFigure(checked) ? (checked as CheckedFigure) : null;
}
