import type { WordEntry } from '../../data/schemas/words.ts';

/** A phrase as printed in the data, and what it says. */
type Said<K> = readonly [phrase: string, kind: K];

/** The phrases of a list of words with their kinds, kind by kind; a phrase of two kinds comes twice. */
export const phrasesOf = <K extends string>(words: readonly WordEntry<K>[], kinds: readonly K[]): Said<K>[] =>
  kinds.flatMap((kind) =>
    words
      .filter((entry) => entry.kinds.includes(kind))
      .flatMap(({ phrases }) => phrases.map((phrase): Said<K> => [phrase, kind])),
  );

/** The phrases that are there only to hide a shorter one inside them, each once. */
export const hidersOf = (words: readonly WordEntry[]): Said<'none'>[] =>
  [...new Set(words.flatMap(({ hiddenBy }) => hiddenBy ?? []))].map((phrase): Said<'none'> => [phrase, 'none']);
