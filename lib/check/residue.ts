import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Counted, coverOf, inSpan } from './cover.ts';
import type { HeadsOver } from './heads-over.ts';
import { isSaying } from './in-front.ts';
import { oneLine } from './one-line.ts';
import { MOST_WORDS } from './line-heads.ts';
import { partEnd, partStart, type Stretch, sentenceAround } from './parts.ts';
import { PERSONS, POINTS_BACK } from './residue-words.ts';
import { stretchesAround, withOpener } from './stretches.ts';
import { begins } from './word-list.ts';

/** How far behind a number another may stand that is said in its place, in UTF-16 units. */
const CORRECTION = 12;

/**
 * The words around a figure that may narrow what it counts: content words of its noun phrase and complements (in front,
 * between name and number, behind the number to the end of the clause) that neither the words it was read from nor the
 * source's own cover and that are not neutral. One entry a stretch, as printed, its preposition included ("cho đầu tư
 * phát triển"); empty where nothing narrows it. `others`: the page's figures, in the order of their places. `heads`: what stands over it. The default for a word that nobody knows is doubt (DESIGN §6).
 */
export function residueOf(
  text: string,
  figure: Figure,
  counted: Counted,
  others: readonly Figure[] = [],
  heads: HeadsOver = NO_HEADS,
): readonly string[] {
  const sentence = sentenceAround(text, figure, counted.forms);
  const own = withoutPersons(text, withNumbers(tokenize(text, sentence, counted.forms), figure, others), figure);
  const found = [
    ...narrowedIn(text, own, figure, counted, stretchesAround),
    ...narrowedIn(text, sentenceBehind(text, sentence, counted), figure, counted, pointingBack),
    ...narrowedByHeads(text, heads.named, figure, counted),
    ...heads.numbered.map((head) => oneLine(text.slice(head.start, head.end))),
    ...asked(text.slice(sentence.start, sentence.end)),
    ...corrected(text, figure, others),
  ];
  return [...new Set(found)];
}

const NO_HEADS: HeadsOver = { named: [], numbered: [] };

/**
 * The tokens with the names of persons in front of the figure as marks: who says it narrows nothing ("Ông Nguyễn Văn A, Bí
 * thư Thành ủy cho biết"), his house or office may. A person who does it himself is asked for by `narrowingOf`.
 */
function withoutPersons(text: string, tokens: readonly Token[], figure: Figure): readonly Token[] {
  let isName = false;
  return tokens.map((token, at) => {
    if (token.start >= figure.start) return token;
    isName =
      (isName && token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) ||
      begins(tokens, at, PERSONS);
    return isName ? { ...token, kind: 'mark' } : token;
  });
}

/** What the heads over a figure ("Ngành giáo dục", the column "Nữ") hold it to; read as one, since one may have no accents. */
function narrowedByHeads(text: string, heads: readonly Span[], figure: Figure, counted: Counted): readonly string[] {
  const lines = heads.map((head) => tokenize(text, head, counted.forms));
  const stretches: Stretch[] = [];
  let from = 0;
  const tokens = lines.flat();
  for (const line of lines) {
    const isColon = line.at(-1)?.bare === ':';
    const to = from + line.length - (isColon ? 1 : 0);
    // The sentence in front of a list tells much else before it comes to what the list is of.
    const isSentence = isColon && line.length > MOST_WORDS;
    const first = isSentence ? Math.max(from, partStart(tokens, to)) : from + numberingOf(line);
    if (!isSaying(tokens, first, to)) stretches.push({ from: first, to, role: 'opening' });
    from += line.length;
  }
  return narrowedIn(text, tokens, figure, counted, () => stretches);
}

/** How many tokens of a head are its number ("II.", "1)", "a)"). */
function numberingOf([number, mark]: readonly Token[]): number {
  const isMark = mark !== undefined && mark.glued && NUMBER_MARKS.has(mark.bare);
  return isMark && /^(?:[ivxl]{1,6}|\d{1,2}|[a-zđ])$/u.test(number!.norm) ? 2 : 0;
}

const NUMBER_MARKS = new Set(['.', ')', '/', '-']);

/** The next sentence of the line. */
function sentenceBehind(text: string, { end }: Span, { forms }: Counted): readonly Token[] {
  const next = text.slice(end, end + 1) === '\n' ? end : end + text.slice(end, end + 8).search(/\S|$/u);
  if (next >= text.length || text.slice(end, next + 1).includes('\n')) return [];
  return tokenize(text, sentenceAround(text, { start: next, end: next + 1 }, forms), forms);
}

/** "Đó là ở khu vực nông thôn.": the first part of a sentence that tells of the number before it. */
function pointingBack(tokens: readonly Token[]): readonly Stretch[] {
  return begins(tokens, 0, POINTS_BACK) ? [{ from: 0, to: partEnd(tokens, 0), role: 'opening' }] : [];
}

/** "4,1%, à quên, 2,88%", "A. 4,1%; B. 2,88%": a number of the same unit directly behind that is of nothing else. */
function corrected(text: string, figure: Figure, others: readonly Figure[]): readonly string[] {
  const next = others[firstFrom(others, figure.end)];
  if (next === undefined || next.unit !== figure.unit || next.indicator !== null) return [];
  const between = text.slice(figure.end, next.start);
  return between.length <= CORRECTION && !/[\n.!?]\s/u.test(between.replace(/\p{Lu}\./gu, ''))
    ? [oneLine(text.slice(next.start, next.end))]
    : [];
}

/** What makes a sentence a question, which claims nothing: "đúng không?", "Phải chăng". */
function asked(sentence: string): readonly string[] {
  const found =
    /(?:không|chưa|chăng|bao nhiêu)\s*\?["”’)\s]*$/u.exec(sentence) ?? /^\s*(?:Phải chăng|Liệu)(?=\s)/u.exec(sentence);
  return found === null ? [] : [oneLine(found[0])];
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
