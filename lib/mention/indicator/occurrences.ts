import type { Lexeme, WordClass } from './concept.ts';

/** Where a phrase of the concepts stands in a sentence: its first and last token. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/** An occurrence as the phrase index finds it. */
export interface FoundLexeme extends Occurrence {
  readonly value: Lexeme;
}

const NONE: readonly Occurrence[] = [];

/** Of occurrences in the order of their first tokens those that no other holds; then the last tokens rise too. */
function outermost(list: readonly FoundLexeme[]): readonly Occurrence[] {
  if (list.length < 2) return list;
  const kept: Occurrence[] = [];
  for (const one of list) {
    const before = kept.at(-1);
    if (before !== undefined && one.last <= before.last) continue;
    if (before !== undefined && one.first === before.first) kept.pop();
    kept.push(one);
  }
  return kept;
}

/**
 * Those that share no token with a longer compound, nor with one as long that begins before them: "rừng" in "đất rừng" is no
 * forest, nor "thu nộp" in "doanh thu nộp" a revenue. Both lists in order.
 */
function outside(list: readonly FoundLexeme[], compounds: readonly Occurrence[]): readonly FoundLexeme[] {
  if (compounds.length === 0) return list;
  let at = 0;
  return list.filter(({ first, last }) => {
    while (at < compounds.length && compounds[at]!.last < first) at++;
    const compound = compounds[at];
    if (compound === undefined || compound.first > last) return true;
    const longer = compound.last - compound.first - (last - first);
    return longer < 0 || (longer === 0 && compound.first >= first);
  });
}

/**
 * The words of the concepts in one sentence, by class. Words inside a longer one of their class, or inside a compound, are left
 * out. `found`: in the order of their first tokens. A class is looked for when it is first asked: of most sentences nobody asks
 * for more than a few.
 */
export class Occurrences {
  /** The classes asked for so far, a handful, and the words of each. */
  private readonly asked: WordClass[] = [];
  private readonly words: (readonly Occurrence[])[] = [];
  private readonly found: readonly FoundLexeme[];
  private readonly compounds: WordClass;
  private readonly plain: ReadonlySet<WordClass>;

  /** `plain`: the classes whose words count inside compounds too, the compounds' own among them. */
  constructor(found: readonly FoundLexeme[], compounds: WordClass, plain: ReadonlySet<WordClass>) {
    this.found = found;
    this.compounds = compounds;
    this.plain = plain;
  }

  /** The words of a class, first and last tokens both rising. */
  of(number: WordClass): readonly Occurrence[] {
    const at = this.asked.indexOf(number);
    if (at >= 0) return this.words[at]!;
    const words = this.wordsOf(number);
    this.asked.push(number);
    this.words.push(words);
    return words;
  }

  private wordsOf(number: WordClass): readonly Occurrence[] {
    let own: FoundLexeme[] | null = null;
    for (const one of this.found) {
      if (!one.value.classes.includes(number)) continue;
      if (own === null) own = [one];
      else own.push(one);
    }
    return own === null ? NONE : outermost(outside(own, this.plain.has(number) ? NONE : this.of(this.compounds)));
  }

  /** The first word of a class that begins at `at` or behind it, or undefined. */
  next(number: WordClass, at: number): Occurrence | undefined {
    const list = this.of(number);
    return list[indexWhere(list, ({ first }) => first >= at)];
  }

  /** The last word of a class that ends at `at` or in front of it, or undefined. */
  previous(number: WordClass, at: number): Occurrence | undefined {
    const list = this.of(number);
    return list[indexWhere(list, ({ last }) => last > at) - 1];
  }

  /** The word of a class that the token belongs to, or undefined. */
  holding(number: WordClass, at: number): Occurrence | undefined {
    const list = this.of(number);
    const one = list[indexWhere(list, ({ last }) => last >= at)];
    return one !== undefined && one.first <= at ? one : undefined;
  }
}

/** Index of the first item for which `holds` is true, as it is for all behind that one; the length where it is for none. */
function indexWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
