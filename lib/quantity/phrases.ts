import { bareOf, formOf } from '../text/forms.ts';
import { tokenize } from '../text/tokens.ts';
import type { Scan, WordSet } from './scan.ts';
import { wordAt } from './scan.ts';

/** A set of single words, separated by blanks, for texts with accents and without. */
export function wordSet(words: string): WordSet {
  const norms = words.split(' ').map((word) => formOf(word).norm);
  return { norm: new Set(norms), bare: new Set(norms.map(bareOf)) };
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

type Table<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Phrases to values, matched from their first word on or from their last word back; the longest match wins. */
export interface PhraseTable<T> {
  readonly norm: Table<T>;
  readonly bare: Table<T>;
}

function tableOf<T>(entries: readonly Phrase<T>[]): Table<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const entry of entries) {
    const key = entry.words[0]!;
    const phrases = table.get(key);
    if (phrases === undefined) table.set(key, [entry]);
    else phrases.push(entry);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function build<T>(entries: readonly (readonly [string, T])[], backward: boolean): PhraseTable<T> {
  const phrasesIn = (form: 'norm' | 'bare'): Phrase<T>[] =>
    entries.map(([phrase, value]) => {
      const words = tokenize(phrase).map((token) => token[form]);
      return { words: backward ? words.reverse() : words, value };
    });
  return { norm: tableOf(phrasesIn('norm')), bare: tableOf(phrasesIn('bare')) };
}

/** A table for `matchForward`. */
export const phrases = <T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> => build(entries, false);

/** A table for `matchBackward`. */
export const phrasesBack = <T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> => build(entries, true);

/** Each phrase of a list separated by "|", with the same value. */
export const each = <const T>(list: string, value: T): (readonly [string, T])[] =>
  list.split('|').map((phrase) => [phrase, value] as const);

export interface PhraseMatch<T> {
  readonly value: T;
  /** First token of the phrase and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

function lengthAt(scan: Scan, at: number, words: readonly string[], step: 1 | -1): boolean {
  for (let index = 1; index < words.length; index++) {
    if (wordAt(scan, at + index * step) !== words[index]) return false;
  }
  return true;
}

/** The longest phrase that begins at token `at`. */
export function matchForward<T>(scan: Scan, at: number, table: PhraseTable<T>): PhraseMatch<T> | null {
  for (const { words, value } of (scan.bare ? table.bare : table.norm).get(wordAt(scan, at)) ?? []) {
    if (lengthAt(scan, at, words, 1)) return { value, from: at, to: at + words.length };
  }
  return null;
}

/** The longest phrase whose last word is token `at`. */
export function matchBackward<T>(scan: Scan, at: number, table: PhraseTable<T>): PhraseMatch<T> | null {
  for (const { words, value } of (scan.bare ? table.bare : table.norm).get(wordAt(scan, at)) ?? []) {
    if (lengthAt(scan, at, words, -1)) return { value, from: at - words.length + 1, to: at + 1 };
  }
  return null;
}
