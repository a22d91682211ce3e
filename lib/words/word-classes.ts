import { WORD_CLASSES } from '../../data/schemas/word-kinds.ts';
import type { ClassEntry, WordClass } from '../../data/schemas/words.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import { beginsClass } from './word-tags.ts';

/** The phrases of a class, each joined by blanks: as printed, and as printed without accents. */
interface Phrases {
  readonly norm: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** The first words of all of them, without accents: few words of a text begin one. */
  readonly begins: ReadonlySet<string>;
  /** The bit of `Token.tag` that every word of a text has which begins one. */
  readonly tag: number;
  /** The most tokens that one has. */
  readonly longest: number;
}

export type WordClasses = Readonly<Record<WordClass, Phrases>>;

/** Where words of a class are looked for. */
export interface Worded {
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  readonly classes: WordClasses;
}

/** Makes the classes of data/words/classes.json ready for matching. */
export const compileClasses = (entries: readonly ClassEntry[]): WordClasses =>
  Object.fromEntries(
    WORD_CLASSES.map((kind, index) => [kind, phrasesOfClass(entries, kind, beginsClass(index))]),
  ) as unknown as WordClasses;

function phrasesOfClass(entries: readonly ClassEntry[], kind: WordClass, tag: number): Phrases {
  const norm = new Set<string>();
  const bare = new Set<string>();
  const begins = new Set<string>();
  let longest = 0;
  for (const { kinds, phrases, needsAccents } of entries) {
    if (!kinds.includes(kind)) continue;
    for (const phrase of phrases) {
      const tokens = tokenize(phrase);
      norm.add(tokens.map((token) => token.norm).join(' '));
      if (needsAccents !== true) bare.add(tokens.map((token) => token.bare).join(' '));
      if (tokens.length > 0) begins.add(tokens[0]!.bare);
      longest = Math.max(longest, tokens.length);
    }
  }
  return { norm, bare, begins, tag, longest };
}

/** The tags of the words that begin a phrase of any class, by the words without accents. */
export function classTags(classes: WordClasses): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  for (const { begins, tag } of Object.values(classes)) {
    for (const word of begins) tags.set(word, (tags.get(word) ?? 0) | tag);
  }
  return tags;
}

/** The last token of the longest phrase of a class that begins at a token, or -1. Words must carry their tags. */
export function lastOfWords({ tokens, unaccented, classes }: Worded, at: number, kind: WordClass): number {
  if (at >= tokens.length) return -1;
  const token = tokens[at]!;
  const { norm, bare, begins, tag, longest } = classes[kind];
  if (token.kind === 'word' && (token.tag & tag) === 0) return -1;
  if (!begins.has(token.bare)) return -1;
  const known = unaccented ? bare : norm;
  let words = '';
  let found = -1;
  for (let last = at; last < Math.min(at + longest, tokens.length); last++) {
    const word = unaccented ? tokens[last]!.bare : tokens[last]!.norm;
    words = last === at ? word : `${words} ${word}`;
    if (known.has(words)) found = last;
  }
  return found;
}

/** The first token in [from, to) at which a phrase of a class begins, or -1. Costs next to nothing where none does. */
export function firstOfWords(line: Worded, from: number, to: number, kind: WordClass): number {
  const { tokens, classes } = line;
  const { begins, tag } = classes[kind];
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(0, from); at < end; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' ? (token.tag & tag) === 0 : !begins.has(token.bare)) continue;
    if (lastOfWords(line, at, kind) >= 0) return at;
  }
  return -1;
}

/** Does a phrase of a class begin anywhere in a line? */
export const hasWords = (line: Worded, kind: WordClass): boolean =>
  firstOfWords(line, 0, line.tokens.length, kind) >= 0;

/** Does a phrase of a class begin at a token? There is none in front of the first and behind the last. */
export const areWords = (line: Worded, at: number, kind: WordClass): boolean =>
  at >= 0 && lastOfWords(line, at, kind) >= 0;
