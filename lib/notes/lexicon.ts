import { formOf } from '../text/forms.ts';
import type { Word } from './fold.ts';

/** A word longer than this is not remembered by its printed form: a part of a long text keeps the whole text in memory. */
const LONGEST_KEPT = 32;

/** A copy that does not hold on to the text it was cut from. */
const copyOf = (word: string): string => (word.length <= LONGEST_KEPT ? word : [...word].join(''));

/** Numbers for the different words of many texts: Vietnamese has few syllables, some thousands. */
export interface Lexicon {
  /** The number of a printed word; the same for all ways to print it, accents apart. */
  numberOf(printed: string): number;
  /** The words by their numbers. */
  readonly words: readonly Word[];
}

export function createLexicon(): Lexicon {
  const byForm = new Map<string, number>();
  const byPrint = new Map<string, number>();
  const words: Word[] = [];
  const add = (printed: string): number => {
    const { norm, bare } = formOf(printed);
    const known = byForm.get(norm);
    if (known !== undefined) return known;
    const kept = copyOf(norm);
    words.push({ norm: kept, bare: bare === norm ? kept : copyOf(bare) });
    byForm.set(kept, words.length - 1);
    return words.length - 1;
  };
  return {
    words,
    numberOf(printed) {
      if (printed.length > LONGEST_KEPT) return add(printed);
      let number = byPrint.get(printed);
      if (number === undefined) {
        number = add(printed);
        byPrint.set(printed, number);
      }
      return number;
    },
  };
}
