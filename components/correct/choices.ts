import { POWERS } from '../../lib/figure/reader-reading.ts';
import { plainWords } from '../../lib/text/forms.ts';

/** An entry that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The entries of a table of names, those of `first` in front, each part in the order of the language. */
export function choicesOf(
  table: Readonly<Record<string, unknown>>,
  nameOf: (id: string) => string,
  lang: string,
  first: ReadonlySet<string> = new Set(),
): readonly Choice[] {
  const { compare } = new Intl.Collator(lang);
  return Object.keys(table)
    .map((id) => ({ id, name: nameOf(id), rank: first.has(id) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .map(({ id, name }) => ({ id, name }));
}

/** The entries of a table of names, in its own order. */
export const listed = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

const wordsIn = (words: string): readonly string[] =>
  plainWords(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Those whose name has a word that begins as each word that was typed does, accents or not; all while nothing is typed. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const asked = wordsIn(typed);
  if (asked.length === 0) return choices;
  return choices.filter(({ name }) => {
    const words = wordsIn(name);
    return asked.every((word) => words.some((one) => one.startsWith(word)));
  });
}

/** The id of a unit with the power of ten it is counted in, and back. */
export const unitKey = (id: string, power: number): string => `${power}:${id}`;

export function unitOf(key: string): { readonly id: string; readonly power: number } {
  const at = key.indexOf(':');
  return { id: key.slice(at + 1), power: Number(key.slice(0, at)) };
}

/** Shares, and what is counted as it is printed. */
const PLAIN = new Set(['percent', 'percentage-point', 'per-mille', 'basis-point', 'times']);

/**
 * The units that a number may be read in: those that its indicator is given in, and the one that it was read in; each with the
 * powers of ten that a page may leave out. Of a page that prints its magnitude nothing is left out.
 */
export function unitKeys(fitting: readonly string[], own: string, printsMagnitude: boolean): readonly string[] {
  return [...new Set([...fitting, own])].flatMap((id) =>
    printsMagnitude || PLAIN.has(id) || id.includes('-per-')
      ? [unitKey(id, 0)]
      : POWERS.map((power) => unitKey(id, power)),
  );
}
