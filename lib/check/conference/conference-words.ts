import type { FormCache } from '../../text/forms.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

export interface Word {
  readonly bare: string;
  readonly start: number;
}

/** The words and numbers of a sentence without marks; "TP." and "T.P" are written out. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  const city = (start: number): void => void words.push({ bare: 'thanh', start }, { bare: 'pho', start });
  for (const { kind, bare, start } of tokens) {
    const last = words.at(-1);
    if (kind === 'mark') continue;
    if (bare === 'tp') city(start);
    else if (bare === 'p' && last?.bare === 't') {
      words.pop();
      city(last.start);
    } else words.push({ bare, start });
  }
  return words;
}

export function isPair(words: readonly Word[], at: number, first: string, second: string): boolean {
  return words[at]?.bare === first && words[at + 1]?.bare === second;
}

export function phraseWords(name: string, cache?: FormCache): string[] {
  return wordsOf(tokenize(name, undefined, cache)).map(({ bare }) => bare);
}

export function hasPhrase(words: readonly Word[], phrase: readonly string[]): boolean {
  return indexOfPhrase(words, phrase) >= 0;
}

export const beginsWith = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i]?.bare === word);

export function indexOfPhrase(words: readonly Word[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (beginsWith(words, at, phrase)) return at;
  }
  return -1;
}
