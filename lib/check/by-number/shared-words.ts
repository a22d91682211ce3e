import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { firstStartingFrom } from '../../text/in-order.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { findPhrases } from '../../words/find-phrases.ts';
import { inSpan } from '../restraint/cover.ts';
import { oneLine } from '../restraint/one-line.ts';
import { sentenceAround } from '../restraint/parts.ts';
import type { Subject } from '../restraint/subject.ts';

/** What a page and a source both say around one number. */
export interface SharedWords {
  /** How many pairs of words that stand side by side in both; the words of a unit that says what is counted are one. */
  readonly pairs: number;
  /** How many different words. */
  readonly count: number;
  /** The same as the page prints them, those beside each other together: the first few. */
  readonly phrases: readonly string[];
}

/** Units that all kinds of things are counted in: their words say nothing. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'party-member', 'job', 'household']);
const MOST_SHOWN = 3;
/** The words of a unit count as one: they say what is counted, and little more. */
const UNIT = '';

/**
 * Makes what tells the content words that a page has around a figure and a source has around one of its own: in the part of the
 * sentence that belongs to no figure beside it, the words of a unit that says what is counted ("doanh nghiệp") among them; none that
 * say nothing of that ("đạt", "năm", "tổng số"). The page's are looked at once.
 */
export function sharedWithPage({
  figure,
  page,
  index,
  lexicons,
}: Subject): (reference: ReferenceFigure) => SharedWords {
  const { text, forms } = page;
  const stretch = stretchOf(text, figure, sentenceAround(text, figure, forms), page.reading.figures);
  const tokens = tokenize(text, stretch, forms);
  const form = tokens.some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const residue = lexicons.residue(index.pack);
  const neutral = new Set<Token>();
  for (const { value, first, last } of findPhrases(residue.index, tokens, form === 'bare').complement)
    if (value === 'neutral') for (const token of tokens.slice(first, last + 1)) neutral.add(token);
  const isThing = lexicons.unitOf(figure.unit)?.dimension === 'count' && !PEOPLE.has(figure.unit);
  const isOfUnit = (token: Token): boolean => inSpan(token, figure.unitWord);
  const isContent = (token: Token): boolean =>
    token.kind === 'word' &&
    !neutral.has(token) &&
    (token.end <= figure.start || token.start >= figure.end || (isThing && isOfUnit(token)));
  return (reference) => {
    const printed = new Set(isThing ? [] : tokenize(reference.quote.exact, undefined, forms).map(({ norm }) => norm));
    const own = residue.subjectOf(reference, index.pack.text).filter(({ norm }) => !printed.has(norm));
    const words = new Set(own.map((token) => token[form]));
    const sides = new Set(own.map((token, at) => `${own[at - 1]?.[form]} ${token[form]}`));
    const names = lexicons.indicators.get(reference.indicator)?.nameWords;
    const isShared = (token: Token): boolean =>
      isContent(token) && (words.has(token[form]) || (names?.has(token[form]) ?? false));
    const runs: Token[][] = [];
    const pairs = new Set<string>();
    for (const [at, token] of tokens.entries()) {
      if (!isShared(token)) continue;
      const before = tokens[at - 1];
      if (isOfUnit(token)) pairs.add(UNIT);
      if (before === undefined || !isShared(before)) {
        runs.push([token]);
        continue;
      }
      runs.at(-1)!.push(token);
      const pair = `${before[form]} ${token[form]}`;
      if (sides.has(pair) || (names?.has(before[form]) && names.has(token[form])))
        pairs.add(isOfUnit(token) ? UNIT : pair);
    }
    return {
      pairs: pairs.size,
      count: new Set(runs.flat().map((token) => (isOfUnit(token) ? UNIT : token[form]))).size,
      phrases: [...new Set(runs.map((run) => shown(text, run)))].slice(0, MOST_SHOWN),
    };
  };
}

/** A run of words in one line, of a long one its beginning. */
function shown(text: string, run: readonly Token[]): string {
  const last = run[Math.min(run.length, LONGEST_SHOWN) - 1]!;
  return oneLine(text.slice(run[0]!.start, last.end)) + (run.length > LONGEST_SHOWN ? '…' : '');
}
const LONGEST_SHOWN = 6;

/** What stands between a figure and those beside it: behind a mark something else is told of. */
const ENDS_BEHIND = /[,;:.()]\s/u;

function stretchOf(text: string, figure: Figure, sentence: Span, figures: readonly Figure[]): Span {
  const at = firstStartingFrom(figures, figure.start);
  const before = Math.max(sentence.start, figures[at - 1]?.end ?? 0);
  const behind = Math.min(sentence.end, figures[at + 1]?.start ?? sentence.end);
  const parted = text.slice(before, figure.start).lastIndexOf('; ');
  const end = ENDS_BEHIND.exec(text.slice(figure.end, behind));
  return {
    start: parted < 0 ? Math.min(before, figure.start) : before + parted + 1,
    end: end === null ? Math.max(behind, figure.end) : figure.end + end.index,
  };
}
