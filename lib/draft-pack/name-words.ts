import type { Documents } from '../../data/schemas/document.ts';

/** The words of `naming` in data/documents.json, made ready to be asked. Phrases of what is asked word by word are taken apart. */
export interface NameWords {
  readonly telling: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  readonly changing: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
  readonly ofPlans: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  /** Of two words each. */
  readonly keeping: ReadonlySet<string>;
  readonly beginning: ReadonlySet<string>;
  readonly notEnding: ReadonlySet<string>;
  /** Words that say how much of something, or what is done with it, and not which it is; all of them in a text. */
  readonly general: RegExp;
  /** Begins the words behind a number that begin another statement. */
  readonly joining: RegExp;
  /** At the end of a name, in matching form with blanks between: where, and no part of what is measured. */
  readonly where: RegExp;
  /** Units of things that are measured and not counted. */
  readonly measures: ReadonlySet<string>;
}

/** Makes them; `measures`: ids of data/units.json. */
export function nameWordsOf({ naming }: Pick<Documents, 'naming'>, measures: ReadonlySet<string>): NameWords {
  const area = `(?:${naming.areas.join('|')})`;
  return {
    telling: wordsOf(naming.telling),
    leading: wordsOf(naming.leading),
    ending: wordsOf(naming.ending),
    opening: wordsOf(naming.opening),
    doing: wordsOf(naming.doing),
    changing: wordsOf(naming.changing),
    changed: wordsOf(naming.changed),
    counters: wordsOf(naming.counters),
    ofPlans: wordsOf(naming.ofPlans),
    plans: wordsOf(naming.plans),
    keeping: new Set(naming.keeping),
    beginning: new Set(naming.beginning),
    notEnding: new Set(naming.notEnding),
    general: new RegExp(`(?<!\\p{L})(?:${[...naming.amounts, ...naming.deeds].join('|')})(?!\\p{L})`, 'gu'),
    joining: new RegExp(`^\\s*(?:${naming.joining.join('|')})(?!\\p{L})`, 'u'),
    where: new RegExp(
      ` (?:(?:toàn|cả) ${area}|(?:trên địa bàn|thuộc|của|tại|ở|trong|đến)(?: toàn)? ${area}|trên địa bàn)$`,
      'u',
    ),
    measures,
  };
}

const wordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => phrase.split(' ')));
