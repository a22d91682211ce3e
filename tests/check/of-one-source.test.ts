import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckedFigure } from '../../lib/check/verdict.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/**
 * What four writers wrote about the built-in source who had seen it, and neither the code nor its words. `figures`: those that tempt, differ
 * or agree, as printed. A line that begins with "## " is a head, with "- " an item.
 */
interface Text {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly lines: readonly string[];
  readonly figures: readonly string[];
}

const textsOf = (kind: string): Text[] =>
  readFileSync(new URL(`../fixtures/innocent/of-one-source-${kind}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text);

const ACCUSES = /^(?:differs|target-missed|target-apart)$/;
const AGREES = /^(?:match|consistent|target-met|target-exceeded)$/;

/** The verdicts of a text, each with its figure as printed. */
function verdictsIn({ title, published, lines }: Text): { kind: string; printed: string }[] {
  const article = articleFromText(
    { title, paragraphs: lines.map((line) => line.replace(/^(?:## |- )/, '')) },
    { published },
  );
  return engine.check(article).figures.map(({ figure, verdict }: CheckedFigure) => ({
    kind: verdict.kind,
    printed: article.text.slice(figure.start, figure.end),
  }));
}

/** The verdicts on the figures that the text is about. */
const onItsOwn = (text: Text) =>
  verdictsIn(text).filter(({ printed }) =>
    text.figures.some((figure) => figure.includes(printed) || printed.includes(figure)),
  );

describe('texts about one source', () => {
  it.each(['innocent', 'right'])('that are %s are accused of nothing', (kind) => {
    const accused = textsOf(kind)
      .filter((text) => verdictsIn(text).some((one) => ACCUSES.test(one.kind)))
      .map(({ id }) => id);
    expect(accused).toEqual([]);
  });

  // A memory of how many there were, not a promise. Two that were told once are not any more ("79 ha rừng thôi à mọi người", "95ha rừng nhé
  // mn"): their words may narrow other numbers. The rest is held back: later than the source, of a plan that the page does not say whose it is, or beside words that nobody knows
  it.each([
    ['wrong', ACCUSES, 0.369],
    ['right', AGREES, 0.9],
  ] as const)('that are %s are told so, as many of them as the rules know by now', (kind, told, share) => {
    const texts = textsOf(kind);
    const found = texts.filter((text) => onItsOwn(text).some((one) => told.test(one.kind)));
    expect(found.length / texts.length).toBeGreaterThanOrEqual(share);
  });
});
