import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Counted, coverOf, inSpan } from './cover.ts';
import { headStretches } from './in-front.ts';
import { oneLine } from './one-line.ts';
import { headAbove, type Stretch, sentenceAround } from './parts.ts';
import { stretchesAround, withOpener } from './stretches.ts';

/**
 * The words around a figure that may narrow what it counts: content words of its noun phrase and complements (in front,
 * between name and number, behind the number to the end of the clause) that neither the words it was read from nor the
 * source's own cover and that are not neutral. One entry a stretch, as printed, its preposition included ("cho đầu tư
 * phát triển"); empty where nothing narrows it. `others`: the page's figures, in the order of their places. The default for a word that nobody knows is doubt (DESIGN §6).
 */
export function residueOf(
  text: string,
  figure: Figure,
  counted: Counted,
  others: readonly Figure[] = [],
): readonly string[] {
  const sentence = sentenceAround(text, figure, counted.forms);
  const own = withNumbers(tokenize(text, sentence, counted.forms), figure, others);
  const head = headAbove(text, sentence.start);
  return [
    ...(head === null ? [] : narrowedIn(text, tokenize(text, head, counted.forms), figure, counted, headStretches)),
    ...narrowedIn(text, own, figure, counted, stretchesAround),
  ];
}

/** The words of some stretches of a sentence that nothing covers. */
function narrowedIn(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  counted: Counted,
  stretchesOf: (tokens: readonly Token[], figure: Figure) => readonly Stretch[],
): readonly string[] {
  const cover = coverOf(tokens, figure, counted);
  return stretchesOf(tokens, figure).flatMap((stretch) => {
    const first = cover.nextUncovered(stretch.from, stretch);
    if (first < 0) return [];
    let last = first;
    for (let at = first; at >= 0; at = cover.nextUncovered(at + 1, stretch)) last = at;
    while (last + 1 < stretch.to && cover.isKnown(last + 1, stretch)) last++;
    return [oneLine(text.slice(tokens[withOpener(tokens, first, stretch)]!.start, tokens[last]!.end))];
  });
}

/**
 * The tokens with those of other figures as digits: they count as amounts and narrow nothing. So do the units of what is
 * told of the same thing ("hơn 2.500 tỷ đồng, bằng 108,6%"), but not those of others ("ba xã có tỷ lệ hộ nghèo 7%").
 */
function withNumbers(tokens: readonly Token[], figure: Figure, others: readonly Figure[]): readonly Token[] {
  const first = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  let index = firstFrom(others, first);
  const amounts: Span[] = [];
  for (; index < others.length && others[index]!.start < end; index++) {
    const other = others[index]!;
    if (other.start !== figure.start) amounts.push(isOfSameThing(other, figure) ? other : other.number);
  }
  if (amounts.length === 0) return tokens;
  return tokens.map((token) =>
    token.kind === 'word' && amounts.some((span) => inSpan(token, span)) ? { ...token, kind: 'digits' } : token,
  );
}

const isOfSameThing = (other: Figure, { indicator }: Figure): boolean => other.indicator === indicator;

/** Index of the first figure that ends behind an offset. */
function firstFrom(figures: readonly Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
