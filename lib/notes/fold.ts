import { COMBINING, classOf, DIGIT, INVISIBLE, LETTER, SURROGATE } from '../text/characters.ts';
import { formOf } from '../text/forms.ts';

/** A word as it is searched for: `norm` with its accents, `bare` without (`formOf`: case, Unicode form and tone placement gone). */
export interface Word {
  readonly norm: string;
  readonly bare: string;
}

const isLetter = (kind: number): boolean =>
  kind === LETTER || kind === COMBINING || kind === INVISIBLE || kind === SURROGATE;

const isSeparator = (char: string): boolean => char === '.' || char === ',';

/** The end of the word that begins at `from`, which holds letters only, or digits with the separators between them. */
function endOf(text: string, from: number): number {
  const digits = classOf(text.charCodeAt(from)) === DIGIT;
  let at = from + 1;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (digits ? kind === DIGIT || kind === INVISIBLE : isLetter(kind)) continue;
    const joins = digits && isSeparator(text[at]!) && classOf(text.charCodeAt(at + 1)) === DIGIT;
    if (!joins) break;
  }
  return at;
}

/**
 * Tells each word of a text, as printed, in linear time. A number is one word as written: "2,88" and "2.500" are found by
 * these; letters and digits that touch are two ("215tỷ").
 */
export function eachWord(text: string, tell: (printed: string) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== DIGIT && !isLetter(kind)) {
      at++;
      continue;
    }
    const end = endOf(text, at);
    tell(text.slice(at, end));
    at = end;
  }
}

/** The words of what a reader searches for, each once. */
export function wordsOf(query: string): readonly Word[] {
  const words = new Map<string, Word>();
  eachWord(query, (printed) => {
    const { norm, bare } = formOf(printed);
    if (bare !== '') words.set(norm, { norm, bare });
  });
  return [...words.values()];
}
