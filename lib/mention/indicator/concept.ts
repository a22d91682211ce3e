import type { ConceptData, ConceptsData } from '../../../data/schemas/concept.ts';
import { barePhrase, normPhrase } from '../../text/tokens.ts';

/** The words of one list of the data, by number: lists with the same words are one class. */
export type WordClass = number;

/** What a phrase of the concepts stands for: the classes it is a word of. */
export interface Lexeme {
  readonly classes: readonly WordClass[];
}

/** One concept, ready for matching. `V`: what a match of it stands for, one value for each of its indicators. */
export interface Concept<V> {
  readonly values: readonly V[];
  readonly head: WordClass;
  readonly objects: readonly WordClass[];
  readonly order: 'behind' | 'before' | null;
  readonly reach: number;
  readonly commas: boolean;
  readonly neutral: WordClass | null;
  readonly excludes: WordClass | null;
  /** Is the head alone, without a neighbour, no name? */
  readonly needsNeighbour: boolean;
  readonly counted: boolean;
}

/** Single words, as printed with their accents and without. */
export interface SmallWords {
  readonly norm: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

/** All concepts of the data. Build it once; it holds no state of a sentence. */
export interface Concepts<V> {
  /** The phrases to look for, with what each stands for: one list of the phrase index. */
  readonly lexemes: readonly (readonly [string, Lexeme])[];
  readonly byHead: ReadonlyMap<WordClass, readonly Concept<V>[]>;
  readonly compounds: WordClass;
  /** The classes whose words count inside compounds too: these themselves, and what makes a name something else. */
  readonly plain: ReadonlySet<WordClass>;
  readonly actors: WordClass;
  readonly joints: SmallWords;
  readonly parting: SmallWords;
  readonly passive: SmallWords;
  readonly doubting: SmallWords;
}

/** How many words may stand between the parts of a concept that does not say. */
const REACH = 4;

const CLASS = /^<([a-z]+)>$/u;

type Groups = Readonly<Record<string, readonly string[]>>;

/** The words of a list with those of the classes it names in their place. Throws where a class is unknown. */
function wordsOf(list: readonly string[], groups: Groups): readonly string[] {
  return list.flatMap((word) => {
    const name = CLASS.exec(word)?.[1];
    if (name === undefined) return [word];
    const members = groups[name];
    if (members === undefined) throw new Error(`no class of words is named ${word}`);
    return members;
  });
}

/** Numbers the lists of words and keeps, for each phrase, the classes it belongs to. */
class Classes {
  private readonly numbers = new Map<string, WordClass>();
  private readonly phrases = new Map<string, Set<WordClass>>();
  private readonly groups: Groups;

  constructor(groups: Groups) {
    this.groups = groups;
  }

  of(list: readonly string[]): WordClass {
    const words = wordsOf(list, this.groups).map((word) => normPhrase(word));
    const key = words.join('|');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of words) this.phrases.set(word, (this.phrases.get(word) ?? new Set()).add(number));
    return number;
  }

  lexemes(): (readonly [string, Lexeme])[] {
    return [...this.phrases].map(([phrase, classes]) => [phrase, { classes: [...classes] }] as const);
  }
}

const smallWords = (words: readonly string[]): SmallWords => ({
  norm: new Set(words.map((word) => normPhrase(word))),
  bare: new Set(words.map((word) => barePhrase(word))),
});

/**
 * Makes the concepts of data/words/concepts.json ready. `groups`: the word groups of data/indicators.json, which they may name
 * too. `nameOf`: what a match stands for; `context`: does it count only beside a name of its own?
 */
export function compileConcepts<V>(
  data: ConceptsData,
  groups: Groups,
  nameOf: (indicator: string, concept: ConceptData, context: boolean) => V,
): Concepts<V> {
  const classes = new Classes({ ...groups, ...data.classes });
  const byHead = new Map<WordClass, Concept<V>[]>();
  const excluding = new Set<WordClass>();
  const add = (entry: ConceptData, needsNeighbour: boolean, context: boolean): void => {
    const concept: Concept<V> = {
      values: entry.indicators.map((id) => nameOf(id, entry, context)),
      head: classes.of(entry.head),
      objects: (entry.objects ?? []).map((list) => classes.of(list)),
      order: entry.order ?? null,
      reach: entry.reach ?? REACH,
      commas: entry.commas ?? false,
      neutral: entry.neutral === undefined ? null : classes.of(entry.neutral),
      excludes: entry.excludes === undefined ? null : classes.of(entry.excludes),
      needsNeighbour,
      counted: entry.counted ?? false,
    };
    if (concept.excludes !== null) excluding.add(concept.excludes);
    const own = byHead.get(concept.head);
    if (own === undefined) byHead.set(concept.head, [concept]);
    else own.push(concept);
  };
  for (const entry of data.concepts) {
    add(entry, entry.alone !== undefined, entry.context ?? false);
    if (entry.alone !== undefined) add({ ...entry, neutral: undefined }, false, true);
  }
  const compounds = classes.of(data.compounds);
  const actors = classes.of(data.actors);
  return {
    lexemes: classes.lexemes(),
    byHead,
    compounds,
    plain: new Set([compounds, ...excluding]),
    actors,
    joints: smallWords(data.joints),
    parting: smallWords(data.parting),
    passive: smallWords(data.passive),
    doubting: smallWords(data.doubting),
  };
}
