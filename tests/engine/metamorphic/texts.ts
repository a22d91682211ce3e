import type { Pack } from '../../../data/schemas/pack.ts';
import type { VerdictKind } from '../../../lib/check/verdict.ts';
import { pack } from '../../world.ts';
import { labelled, spanOf } from '../labels.ts';

export interface KnownFigure {
  /** The figure's words in the text, and its number alone. */
  readonly start: number;
  readonly end: number;
  readonly number: { readonly start: number; readonly end: number };
  readonly value: string;
  readonly verdict: VerdictKind;
  /** The pack's figure it agrees with; null where it agrees with none. */
  readonly reference: string | null;
}

export interface KnownText {
  readonly name: string;
  readonly text: string;
  /** Every figure of the text with its verdict, from labels made by hand. */
  readonly figures: readonly KnownFigure[];
}

const DIGITS = /\d[\d.,]*\d|\d/u;
const AGREEING: readonly VerdictKind[] = ['match', 'consistent', 'target-met'];

function numberIn(text: string, start: number, end: number): KnownFigure['number'] {
  const [digits = ''] = DIGITS.exec(text.slice(start, end)) ?? [];
  const from = text.indexOf(digits, start);
  return { start: from, end: from + digits.length };
}

/** The resolution: each of its figures is a match with itself. */
function resolution({ text, figures }: Pack): KnownText {
  const known = figures.map(({ id, quote, value }): KnownFigure => {
    const start = text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length;
    const end = start + quote.exact.length;
    return { start, end, number: numberIn(text, start, end), value, verdict: 'match', reference: id };
  });
  return { name: 'the resolution', text: text.trimEnd(), figures: known };
}

/** A share of a target of the pack: 139 admitted are 154% of 90. */
const SHARE_OF_TARGET = '139 of 90';

function page(id: string, { figures }: Pack): KnownText {
  const labels = labelled(id);
  const text = [labels.title, ...labels.paragraphs].join('\n');
  const known = labels.figures.map((label): KnownFigure => {
    const { start, end } = spanOf(labels, label);
    const { indicator, place, measure, verdict } = label;
    const value = String(label.value);
    const same = figures.find(
      (figure) =>
        figure.indicator === indicator &&
        figure.place === place &&
        figure.measure === measure &&
        Number(figure.value) === label.value,
    );
    const reference = AGREEING.includes(verdict) ? (same?.id ?? SHARE_OF_TARGET) : null;
    return { start, end, number: numberIn(text, start, end), value, verdict, reference };
  });
  return { name: `page ${id}`, text, figures: known };
}

/** The texts whose figures can be held against the resolution. */
export const knownTexts: readonly KnownText[] = [
  resolution(pack),
  ...['001', '002', 'V01', 'V02'].map((id) => page(id, pack)),
];
