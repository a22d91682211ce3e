import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { narrowedByAntecedent } from './antecedent.ts';
import { pointsBack } from './behind.ts';
import { broughtAbout } from './brought-about.ts';
import type { Counted } from './cover.ts';
import { inSpan } from './cover.ts';
import { narrowedIn } from './narrowed-in.ts';
import { firstFrom, otherNumbers } from './other-numbers.ts';
import type { Stretch } from './parts.ts';
import { hasAmount, partEnd, sentenceAround } from './parts.ts';
import { TELLS_WHAT_IT_HOLDS } from './residue-words.ts';
import { stretchesAround } from './stretches.ts';
import { begins } from './word-list.ts';

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
  return [
    ...narrowedIn(text, own, figure, counted, stretchesAround),
    ...narrowedIn(text, sentenceBehind(text, sentence, counted), figure, counted, tellingOf),
    ...narrowedByAntecedent(text, figure, sentence, counted, others),
    ...broughtAbout(text, own, figure, others, counted.residue.less.measures),
    ...otherNumbers(text, figure, sentence, others),
  ];
}

/** The next sentence of the line. */
function sentenceBehind(text: string, { end }: Span, { forms }: Counted): readonly Token[] {
  const next = text.slice(end, end + 1) === '\n' ? end : end + text.slice(end, end + 8).search(/\S|$/u);
  if (next >= text.length || text.slice(end, next + 1).includes('\n')) return [];
  return tokenize(text, sentenceAround(text, { start: next, end: next + 1 }, forms), forms);
}

/** "Đó là ở khu vực nông thôn.", "(Theo chuẩn nghèo cũ.)": the first part of a sentence that tells of the number before it. */
function tellingOf(tokens: readonly Token[], figure: Figure): readonly Stretch[] {
  if (tokens[0]?.bare === '(') return [{ from: 1, to: partEnd(tokens, 1), role: 'opening' }];
  const to = partEnd(tokens, 0);
  if (pointsBack(tokens, 0, figure)) return [{ from: 0, to, role: 'opening' }];
  return begins(tokens, 0, TELLS_WHAT_IT_HOLDS) && !hasAmount(tokens, 0, to)
    ? [{ from: 0, to, role: 'complement' }]
    : [];
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
    if (other.start === figure.start) continue;
    amounts.push(isOfSameThing(other, figure) ? other : other.number);
    const name = nameOfRate(figure, other);
    if (name !== null) amounts.push(name);
  }
  if (amounts.length === 0) return tokens;
  return tokens.map((token) =>
    token.kind === 'word' && amounts.some((span) => inSpan(token, span)) ? { ...token, kind: 'digits' } : token,
  );
}

/**
 * "công nghiệp 38,1%, nông, lâm nghiệp 6,8%", "công nghiệp, dịch vụ và nông nghiệp lần lượt là ...": the name in front of another
 * rate is none of the figure's words.
 */
function nameOfRate(figure: Figure, { indicator, evidence, start, unit, number }: Figure): Span | null {
  const { how, span } = evidence.indicator ?? { how: 'assumed', span: null };
  const isOther = indicator !== figure.indicator && start > figure.start && how === 'said';
  const areRates = figure.unit === 'percent' && unit === 'percent';
  return isOther && areRates && span !== null && span.end <= number.start ? span : null;
}

const isOfSameThing = (other: Figure, { indicator }: Figure): boolean => other.indicator === indicator;
