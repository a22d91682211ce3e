import { barePhrase, normPhrase, type Token } from '../../text/tokens.ts';

/** Phrases of up to four words, compared with their accents; words printed without any are compared without. */
export interface WordList {
  readonly norm: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** The words without accents that a phrase begins with: few words of a text do. */
  readonly begins: ReadonlySet<string>;
}

/** The list of phrases joined by "|". */
export function wordList(list: string): WordList {
  const phrases = list.split('|');
  const bare = phrases.map((words) => barePhrase(words));
  return {
    norm: new Set(phrases.map((words) => normPhrase(words))),
    bare: new Set(bare),
    begins: new Set(bare.map((words) => words.split(' ')[0]!)),
  };
}

const LONGEST = 4;

/** Does a phrase of the list begin at a token? */
export const begins = (tokens: readonly Token[], at: number, list: WordList): boolean => lengthOf(tokens, at, list) > 0;

/** How many tokens the shortest phrase of the list has that begins at a token; 0 where none does. */
export function lengthOf(tokens: readonly Token[], at: number, { norm, bare, begins: first }: WordList): number {
  if (at >= tokens.length || !first.has(tokens[at]!.bare)) return 0;
  let accented = '';
  let plain = '';
  let isPlain = true;
  for (let index = at; index < Math.min(at + LONGEST, tokens.length); index++) {
    const token = tokens[index]!;
    accented = index === at ? token.norm : `${accented} ${token.norm}`;
    plain = index === at ? token.bare : `${plain} ${token.bare}`;
    isPlain &&= token.norm === token.bare;
    if (norm.has(accented) || (isPlain && bare.has(plain))) return index - at + 1;
  }
  return 0;
}

/** Are the tokens one phrase of the list? */
export function is(tokens: readonly Token[], { norm, bare }: WordList): boolean {
  const accented = tokens.map((token) => token.norm).join(' ');
  const plain = tokens.map((token) => token.bare).join(' ');
  return norm.has(accented) || (accented === plain && bare.has(plain));
}
