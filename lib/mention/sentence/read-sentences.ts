import type { Numbers, Quantity } from '../../quantity/quantity.ts';
import { findUnaccentedBlocks } from '../../text/accents.ts';
import type { Article, BlockKind, Span } from '../../text/article.ts';
import type { TokensOf } from '../../text/article-tokens.ts';
import { articleTokens } from '../../text/article-tokens.ts';
import type { Clause } from '../../text/clauses.ts';
import { findClauses } from '../../text/clauses.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { namesakesIn, renamed } from '../place/namesakes.ts';
import type { PlacedQuantity, Sentence, SentenceWords } from './sentence.ts';
import { tokenAt } from './sentence-lookup.ts';
import type { Marks } from './sentence-marks.ts';
import { markSentence } from './sentence-marks.ts';
import { findWords } from './sentence-words.ts';

const NOTHING: readonly never[] = [];
const NO_TOKEN = new Uint8Array(0);
const never = (): boolean => false;

/** A sentence; what only its own figures need of it is worked out when one asks, since most sentences have none. */
class ReadSentence implements Sentence {
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  readonly classes: MentionLexicon['classes'];
  readonly quantities: readonly PlacedQuantity[];
  readonly taken: Uint8Array;
  readonly numerals: readonly Span[];
  readonly names: SentenceWords['names'];
  places: SentenceWords['places'];
  readonly periods: SentenceWords['periods'];
  readonly cues: SentenceWords['cues'];
  readonly cueKinds: SentenceWords['cueKinds'];
  readonly definitions: SentenceWords['definitions'];
  readonly bodies: SentenceWords['bodies'];
  readonly cautions: SentenceWords['cautions'];
  readonly cautionKinds: number;
  private readonly text: string;
  private parts: readonly Clause[] | null = null;
  private marks: Marks | null = null;

  constructor(
    { article, lexicon, unaccented, tokensOf }: Input,
    block: number,
    span: Span,
    quantities: readonly Quantity[],
    numerals: readonly Span[],
  ) {
    const tokens = tokensOf(block, span);
    this.text = article.text;
    this.block = block;
    this.blockKind = article.blocks[block]!.kind;
    this.span = span;
    this.tokens = tokens;
    this.unaccented = unaccented[block]!;
    this.classes = lexicon.classes;
    this.numerals = numerals;
    if (quantities.length === 0) {
      this.quantities = NOTHING;
      this.taken = NO_TOKEN;
    } else {
      this.quantities = quantities.map((quantity) => place(quantity, tokens));
      this.taken = new Uint8Array(tokens.length);
      for (const { first, last } of this.quantities) for (let at = first; at <= last; at++) this.taken[at] = 1;
    }
    const { taken } = this;
    const isTaken = quantities.length === 0 ? never : (at: number): boolean => taken[at] === 1;
    const words = findWords(lexicon, article.text, tokens, this.unaccented, isTaken);
    this.names = words.names;
    this.places = words.places;
    this.periods = words.periods;
    this.cues = words.cues;
    this.cueKinds = words.cueKinds;
    this.definitions = words.definitions;
    this.bodies = words.bodies;
    this.cautions = words.cautions;
    this.cautionKinds = words.cautionKinds;
  }

  get clauses(): readonly Clause[] {
    this.parts ??= this.quantities.length === 0 ? NOTHING : findClauses(this.text, this.span);
    return this.parts;
  }

  get breaks(): Uint8Array {
    this.marks ??= markSentence(this);
    return this.marks.breaks;
  }

  get content(): Uint8Array {
    this.marks ??= markSentence(this);
    return this.marks.content;
  }

  forget(): void {
    this.parts = null;
    this.marks = null;
  }
}

function place(quantity: Quantity, tokens: readonly Token[]): PlacedQuantity {
  const first = tokenAt(tokens, quantity.start);
  return { quantity, first, last: Math.max(first, tokenAt(tokens, quantity.end - 1)) };
}

interface Input {
  readonly article: Article;
  readonly lexicon: MentionLexicon;
  readonly tokensOf: TokensOf;
  /** Is each block written without accents? */
  readonly unaccented: readonly boolean[];
}

/** Spans by their starts; the reader of numbers gives most in that order. */
function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  const isOrdered = spans.every(({ start }, at) => at === 0 || spans[at - 1]!.start <= start);
  return isOrdered ? spans : spans.toSorted((a, b) => a.start - b.start);
}

/** Where the spans of an ordered list that begin in `span` end; `from`: where the first of them may stand. */
function within<T extends Span>(list: readonly T[], from: number, span: Span): { items: readonly T[]; next: number } {
  let start = from;
  while (start < list.length && list[start]!.start < span.start) start++;
  let next = start;
  while (next < list.length && list[next]!.start < span.end) next++;
  return { items: next === start ? NOTHING : list.slice(start, next), next };
}

/** "đạt 31. 881 tấn": no sentence ends inside a number. `from`: the first quantity that may stand in these sentences. */
function joinBroken(sentences: readonly Span[], quantities: readonly Quantity[], from: number): readonly Span[] {
  if (sentences.length < 2) return sentences;
  const joined: Span[] = [];
  let at = from;
  for (const sentence of sentences) {
    const before = joined.at(-1);
    while (at < quantities.length && quantities[at]!.end <= sentence.start) at++;
    const isBroken = before !== undefined && at < quantities.length && quantities[at]!.start < before.end;
    if (isBroken) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/**
 * The sentences of an article with their words recognised, in the order of the text. `tokensOf`: the article's tokens,
 * where they are cut already, with the tags of `lexicon.classify`.
 */
export function readSentences(
  article: Article,
  numbers: Numbers,
  lexicon: MentionLexicon,
  tokensOf: TokensOf = articleTokens(article, lexicon.forms),
): Sentence[] {
  const input: Input = { article, lexicon, tokensOf, unaccented: findUnaccentedBlocks(article) };
  const quantities = inOrder(numbers.quantities);
  const numerals = inOrder(numbers.numerals);
  const sentences: ReadSentence[] = [];
  let quantityAt = 0;
  let numeralAt = 0;
  article.blocks.forEach((block, index) => {
    for (const span of joinBroken(findSentences(article.text, block, lexicon.forms), quantities, quantityAt)) {
      const own = within(quantities, quantityAt, span);
      const not = within(numerals, numeralAt, span);
      quantityAt = own.next;
      numeralAt = not.next;
      sentences.push(new ReadSentence(input, index, span, own.items, not.items));
    }
  });
  const namesakes = namesakesIn(sentences, lexicon.places, article.text);
  if (namesakes.size > 0) for (const sentence of sentences) sentence.places = renamed(sentence.places, namesakes);
  return sentences;
}
