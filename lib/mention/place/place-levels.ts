import type { Token } from '../../text/tokens.ts';
import { keepLongest } from '../../words/longest.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { areWords, type Worded } from '../../words/word-classes.ts';
import { tokenIn } from '../sentence/sentence-lookup.ts';
import type { LevelWord } from './place-lexicon.ts';
import type { PlaceContext } from './place-mentions.ts';

/** The word of a level at the name of a place. */
export interface Level {
  readonly first: number;
  readonly word: LevelWord;
}

/** The level words of a sentence, in order and by the token they end at and by the token they begin at. */
export interface Levels {
  readonly all: readonly PhraseMatch<LevelWord>[];
  readonly byLast: ReadonlyMap<number, PhraseMatch<LevelWord>>;
  readonly byFirst: ReadonlyMap<number, PhraseMatch<LevelWord>>;
}

/** The level in front of a name: "tỉnh Bắc Kạn", "the province of Bac Kan". */
export function levelBefore(levels: Levels, tokens: readonly Token[], first: number): Level | null {
  let at = first - 1;
  while (at > first - 3 && (tokenIn(tokens, at)?.bare === '.' || tokenIn(tokens, at)?.bare === '-')) at--;
  // "the province of Bac Kan"
  const of = tokenIn(tokens, first - 1)?.bare === 'of' ? first - 2 : at;
  const found = levels.byLast.get(first - 1) ?? levels.byLast.get(of);
  return found === undefined ? null : { first: found.first, word: found.value };
}

/** The level behind a name, as in English: "Bac Kan City". */
export function levelAfter(levels: Levels, sentence: Worded, last: number): Level | null {
  const found = areWords(sentence, last + 1, 'behind-name') ? levels.byFirst.get(last + 1) : undefined;
  return found === undefined ? null : { first: found.first, word: found.value };
}

/** The words of levels in a sentence that are no part of a number ("8 xã, phường"). */
export function levelsIn(found: readonly PhraseMatch<LevelWord>[], { taken }: PlaceContext): Levels {
  const all = keepLongest(found).filter(({ first }) => !taken(first));
  return {
    all,
    byLast: new Map(all.map((level) => [level.last, level])),
    byFirst: new Map(all.map((level) => [level.first, level])),
  };
}
