import { isUpperAt } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { LevelWord } from './place-lexicon.ts';

/** English words of a level, behind the name. */
export const AFTER_NAME: ReadonlySet<string> = new Set(['town', 'city', 'province', 'district', 'commune', 'ward']);

const LONGEST_NAME = 3;
/** Capitalised words that go on with the level instead of naming a place: "Tỉnh Đoàn", "Thành phố Hội". */
const NO_NAMES = new Set([
  'doan',
  'uy',
  'hoi',
  'doi',
  'dang',
  'ubnd',
  'hdnd',
  'mttq',
  'thu',
  'vien',
  'ban',
  'so',
  'nam',
  'va',
  'party',
  'people',
  'council',
  'committee',
  'police',
  'municipal',
]);

/**
 * "thành phố Bắc Lý": a place that the data does not know is still another place. Its id is made of the name; a longer run
 * of capitals is a heading, not a name.
 */
export function strangerAfter(
  text: string,
  tokens: readonly Token[],
  level: number,
  word: LevelWord,
): { id: string; last: number } | null {
  if (word.organ || word.kind === 'country') return null;
  let last = level;
  if (AFTER_NAME.has(tokens[level]!.bare)) return null;
  while (tokens[last + 1]?.kind === 'word' && isNameWord(text, tokens[last + 1]!)) last++;
  const name = tokens.slice(level + 1, last + 1).map(({ bare }) => bare);
  if (name.length < 2 || name.length > LONGEST_NAME || name.some((part) => NO_NAMES.has(part))) return null;
  return { id: name.join('-'), last };
}

/** A capital with small letters behind it; in a text of capitals nothing tells a name from other words. */
function isNameWord(text: string, { start, end }: Token): boolean {
  if (!isUpperAt(text, start)) return false;
  const rest = text.slice(start + 1, end);
  return rest === rest.toLowerCase();
}

/** Words in front of an English name that are capitals only because they open a sentence. */
const OPENERS = new Set(['in', 'the', 'at', 'of', 'for', 'from', 'this', 'meanwhile']);

/** "Son La City": in English the name stands in front of its level. */
export function strangerBefore(
  text: string,
  tokens: readonly Token[],
  level: number,
): { id: string; first: number } | null {
  if (!AFTER_NAME.has(tokens[level]!.bare)) return null;
  let first = level;
  while (tokens[first - 1]?.kind === 'word' && isNameWord(text, tokens[first - 1]!) && level - first < LONGEST_NAME)
    first--;
  while (first < level && OPENERS.has(tokens[first]!.bare)) first++;
  const name = tokens.slice(first, level).map(({ bare }) => bare);
  if (name.length < 2 || name.some((part) => NO_NAMES.has(part))) return null;
  return { id: name.join('-'), first };
}
