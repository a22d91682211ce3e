import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { firstStartingFrom } from '../../text/in-order.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { findPhrases } from '../../words/find-phrases.ts';
import { inSpan } from '../restraint/cover.ts';
import { sentenceAround } from '../restraint/parts.ts';
import { sourceSubject } from '../restraint/source-words.ts';
import type { Subject } from '../restraint/subject.ts';

/** What stands between a figure and those beside it: behind a semicolon something else is told of. */
const ENDS_BEHIND = /[,;:.()]\s/u;

/** What a page and a source both say around one number. */
export interface SharedWords {
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
 * The content words that a page has around a figure and a source has around one of its own: in the part of the sentence that belongs
 * to no figure beside it, the words of a unit that says what is counted ("doanh nghiệp") among them; none that say nothing of that
 * ("đạt", "năm", "tổng số").
 */
export function sharedWords({ figure, page, index, lexicons }: Subject, reference: ReferenceFigure): SharedWords {
  const { text, forms } = page;
  const tokens = tokenize(
    text,
    stretchOf(text, figure, sentenceAround(text, figure, forms), page.reading.figures),
    forms,
  );
  const form = tokens.some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const own = new Set(sourceSubject(reference, index.pack.text).map((token) => token[form]));
  const names = lexicons.indicators.get(reference.indicator)?.nameWords;
  const neutral = new Set<Token>();
  const found = findPhrases(lexicons.residue(index.pack).index, tokens, form === 'bare').complement;
  for (const { value, first, last } of found)
    if (value === 'neutral') for (const token of tokens.slice(first, last + 1)) neutral.add(token);
  const isThing = lexicons.unitOf(figure.unit)?.dimension === 'count' && !PEOPLE.has(figure.unit);
  const isShared = (token: Token): boolean =>
    token.kind === 'word' &&
    !neutral.has(token) &&
    (token.end <= figure.start || token.start >= figure.end || (isThing && inSpan(token, figure.unitWord))) &&
    (own.has(token[form]) || (names?.has(token[form]) ?? false));
  const runs: Token[][] = [];
  tokens.forEach((token, at) => {
    if (!isShared(token)) return;
    if (at > 0 && isShared(tokens[at - 1]!)) runs.at(-1)!.push(token);
    else runs.push([token]);
  });
  const phrases = runs.map((run) => text.slice(run[0]!.start, run.at(-1)!.end));
  return {
    count: new Set(runs.flat().map((token) => (inSpan(token, figure.unitWord) ? UNIT : token[form]))).size,
    phrases: [...new Set(phrases)].slice(0, MOST_SHOWN),
  };
}

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
