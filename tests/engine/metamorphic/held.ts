import type { VerdictKind } from '../../../lib/check/verdict.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';

export interface Held {
  readonly kind: VerdictKind;
  readonly reference: string | null;
  readonly value: string;
  /** The number alone, in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What the engine says of a text whose first line is its title. */
export function held(text: string, published: string | null = null): Held[] {
  const line = text.indexOf('\n');
  const input = line < 0 ? { text } : { title: text.slice(0, line), paragraphs: text.slice(line + 1).split('\n') };
  return engine.check(articleFromText(input, { published })).figures.map(({ figure, verdict }) => ({
    kind: verdict.kind,
    reference: verdict.reference,
    value: figure.value,
    start: figure.number.start,
    end: figure.number.end,
    words: text.slice(figure.start, figure.end),
  }));
}
