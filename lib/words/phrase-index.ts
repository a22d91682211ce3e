import type { FormCache } from '../text/forms.ts';
import { createFormCache } from '../text/forms.ts';
import { tokenize } from '../text/tokens.ts';

/** In a phrase "…" stands for a few tokens of any kind. */
const GAP = '…';

/** The words of a phrase between two gaps. */
export interface Part {
  readonly bare: readonly string[];
  readonly norm: readonly string[];
}

export interface Entry {
  /** The list of phrases it belongs to, as an index of `PhraseIndex.lists`. */
  readonly list: number;
  readonly value: unknown;
  /** The words in front of the first gap, all of them in most phrases, and those behind each gap. */
  readonly head: Part;
  readonly tails: readonly Part[];
  readonly weight: number;
}

export interface Node {
  /** Null at a leaf. */
  next: Map<string, Node> | null;
  /** Entries whose head ends here, in the order they were given; null where none does. */
  ends: Entry[] | null;
  /** The first words behind the gaps of those entries, where they have any. */
  tailWords: Set<string> | null;
  /** Has any of those entries no gap? */
  hasWhole: boolean;
}

/** A phrase found in a line. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Indexes of the first and the last token; with a gap there are tokens between that do not belong to it. */
  readonly first: number;
  readonly last: number;
  /** The tokens that belong to it, as [from, to] pairs, `to` inclusive; null when all from first to last do. */
  readonly runs: readonly (readonly [number, number])[] | null;
  /** How many tokens matched: of two that overlap the longer one is meant. */
  readonly weight: number;
}

/** What was found, by list. `V`: what the phrases of each list stand for. */
export type Found<V extends object> = { readonly [K in keyof V]: readonly PhraseMatch<V[K]>[] };

/**
 * Phrases of several lists in one tree of words without accents, so that one pass over a line finds them all. Built once,
 * read by many.
 */
export interface PhraseIndex<V extends object> {
  readonly root: ReadonlyMap<string, Node>;
  /** The bit of `Token.tag` that every word has with which a phrase begins; 0 where words carry no tags. */
  readonly tag: number;
  /** The names of the lists. */
  readonly lists: readonly string[];
  /** What is found where nothing is. */
  readonly none: Found<V>;
}

function partsOf(phrase: string, cache: FormCache): Part[] {
  return phrase
    .split(GAP)
    .map((piece) => tokenize(piece, undefined, cache))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ bare: tokens.map(({ bare }) => bare), norm: tokens.map(({ norm }) => norm) }));
}

const emptyNode = (): Node => ({ next: null, ends: null, tailWords: null, hasWhole: false });

function nodeOf(root: Map<string, Node>, words: readonly string[]): Node {
  let level = root;
  let node = emptyNode();
  words.forEach((word, index) => {
    node = level.get(word) ?? emptyNode();
    level.set(word, node);
    if (index < words.length - 1) {
      node.next ??= new Map();
      level = node.next;
    }
  });
  return node;
}

/**
 * Makes an index of lists of phrases. `tag`: the bit by which the tokens to be read will tell the words that begin a phrase
 * (see `beginsPhrase`), so that the others cost nothing. `cache`: for the forms of the phrases' words.
 */
export function indexPhrases<V extends object>(
  lists: { readonly [K in keyof V]: Iterable<readonly [string, V[K]]> },
  tag = 0,
  cache = createFormCache(),
): PhraseIndex<V> {
  const root = new Map<string, Node>();
  const none: Record<string, readonly PhraseMatch<never>[]> = {};
  const names = Object.keys(lists) as (keyof V & string)[];
  for (const [list, name] of names.entries()) {
    const phrases: Iterable<readonly [string, unknown]> = lists[name];
    none[name] = [];
    for (const [phrase, value] of phrases) {
      const [head, ...tails] = partsOf(phrase, cache);
      if (head === undefined) continue;
      const weight = tails.reduce((sum, { bare }) => sum + bare.length, head.bare.length);
      const node = nodeOf(root, head.bare);
      node.ends ??= [];
      node.ends.push({ list, value, head, tails, weight });
      if (tails[0] === undefined) node.hasWhole = true;
      else node.tailWords = new Set([...(node.tailWords ?? []), tails[0].bare[0]!]);
    }
  }
  return { root, tag, lists: names, none: none as Found<V> };
}

/** The tag of a word for this index: its bit where a phrase begins with the word, else 0. */
export const beginsPhrase = (index: PhraseIndex<object>, bare: string): number =>
  index.root.has(bare) ? index.tag : 0;
