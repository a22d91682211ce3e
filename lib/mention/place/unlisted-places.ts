import { isUpperAt } from '../../text/characters.ts';
import type { Token } from '../../text/tokens.ts';
import { areWords, type Worded } from '../../words/word-classes.ts';
import { wordEnd } from './joined-words.ts';
import { tellsApart } from './numbered-places.ts';
import type { LevelWord } from './place-lexicon.ts';
import type { PlaceContext } from './place-mentions.ts';

const LONGEST_NAME = 3;

/**
 * "thành phố Bắc Lý", "xã Sơn Kim 1": a place that the data does not know is still another place. Its id is made of the name; a longer
 * run of capitals is a heading, not a name. `length`: its words.
 */
export function unlistedAfter(
  sentence: PlaceContext,
  level: number,
  word: LevelWord,
): { id: string; last: number; length: number } | null {
  if (word.organ || word.kind === 'country') return null;
  const { text, tokens, taken } = sentence;
  let last = level;
  if (areWords(sentence, level, 'behind-name')) return null;
  let length = 0;
  while (tokens[last + 1]?.kind === 'word' && isNameWord(text, tokens[last + 1]!)) {
    last = wordEnd(tokens, last + 1) - 1;
    length++;
  }
  if (length < 2 || length > LONGEST_NAME || hasNoName(sentence, level + 1, last + 1)) return null;
  const id = idOf(tokens, level + 1, last + 1);
  const number = last + 1;
  const isNumbered = !taken(number) && tellsApart(tokens, number, word.kind);
  return isNumbered ? { id: `${id}-${tokens[number]!.norm}`, last: number, length } : { id, last, length };
}

/** The id of a place named by the tokens in [from, to). */
const idOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ bare }) => bare)
    .join('-');

/** Does a word among the tokens in [from, to) go on with the level instead of naming a place? Behind a name it is part of it. */
function hasNoName(sentence: Worded, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (areWords(sentence, at, 'no-name')) return true;
  return false;
}

/** A capital with small letters behind it; in a text of capitals nothing tells a name from other words. */
function isNameWord(text: string, { start, end }: Token): boolean {
  if (!isUpperAt(text, start)) return false;
  const rest = text.slice(start + 1, end);
  return rest === rest.toLowerCase();
}

/** "Son La City": in English the name stands in front of its level. */
export function unlistedBefore(text: string, sentence: Worded, level: number): { id: string; first: number } | null {
  return areWords(sentence, level, 'behind-name') ? nameBefore(text, sentence, level) : null;
}

/** Words with a capital in front of a name that are none of it. */
const OPENERS = ['name-opener', 'locative'] as const;

/** The name that ends right in front of a token, of two or three words with capitals; null where none does. */
export function nameBefore(text: string, sentence: Worded, end: number): { id: string; first: number } | null {
  const { tokens } = sentence;
  let first = end;
  while (tokens[first - 1]?.kind === 'word' && isNameWord(text, tokens[first - 1]!) && end - first < LONGEST_NAME)
    first--;
  while (first < end && OPENERS.some((kind) => areWords(sentence, first, kind))) first++;
  if (end - first < 2 || hasNoName(sentence, first, end)) return null;
  return { id: idOf(tokens, first, end), first };
}
