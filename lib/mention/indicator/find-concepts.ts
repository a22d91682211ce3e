import { type Composed, composed } from './compose.ts';
import type { Concept, Concepts, WordClass } from './concept.ts';
import { isExcluded } from './excluded.ts';
import { type Grown, grown } from './grow.ts';
import { type FoundLexeme, type Occurrence, Occurrences } from './occurrences.ts';
import type { ConceptSentence } from './sentence.ts';

/** A concept found in a sentence, in the shape of a phrase that was found: see lib/words/phrase-index.ts. */
export interface ConceptMatch<V> {
  readonly value: V;
  readonly first: number;
  readonly last: number;
  readonly runs: readonly (readonly [number, number])[] | null;
  readonly weight: number;
  /** Does a word stand inside that nothing explains? Then the name is good for agreeing, not for accusing. */
  readonly loose: boolean;
}

const NOTHING: readonly never[] = [];

/**
 * The concepts that the words of a sentence make, in the order of their first tokens, one for each indicator of a concept.
 * `found`: the words, as the phrase index finds them. Time: the number of words times a constant of the data (reach,
 * concepts of one head).
 */
export function findConcepts<V>(
  concepts: Concepts<V>,
  found: readonly FoundLexeme[],
  sentence: ConceptSentence,
): readonly ConceptMatch<V>[] {
  const heads = headsAmong(found, concepts);
  if (heads.length === 0) return NOTHING;
  const words = new Occurrences(found, concepts.compounds, concepts.plain);
  const matches: ConceptMatch<V>[] = [];
  for (const number of heads) {
    for (const concept of concepts.byHead.get(number)!) {
      if (!concept.objects.every((object) => words.of(object).length > 0)) continue;
      for (const head of words.of(number)) addMatches(matches, concepts, concept, head, words, sentence);
    }
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => a.first - b.first);
}

/** The classes of heads that have a word in the sentence, in the order of the words. */
function headsAmong(found: readonly FoundLexeme[], { byHead }: Concepts<unknown>): readonly WordClass[] {
  let heads: WordClass[] | null = null;
  for (const { value } of found) {
    for (const number of value.classes) {
      if (!byHead.has(number) || heads?.includes(number)) continue;
      if (heads === null) heads = [number];
      else heads.push(number);
    }
  }
  return heads ?? NOTHING;
}

function addMatches<V>(
  matches: ConceptMatch<V>[],
  concepts: Concepts<V>,
  concept: Concept<V>,
  head: Occurrence,
  words: Occurrences,
  sentence: ConceptSentence,
): void {
  // Without accents one syllable is many words: "trong" is "trồng" and "trong".
  if (sentence.unaccented && head.first === head.last) return;
  const parts = composed(sentence, words, concepts, concept, head);
  if (parts === null) return;
  const hull = { first: parts.runs[0]![0], last: parts.runs.at(-1)![1] };
  const whole = grown(sentence, words, concept, concepts.joints, hull);
  if (concept.needsNeighbour && whole.neighbours === 0) return;
  if (concept.counted && !isCounted(sentence, whole.first, whole.last)) return;
  const runs = joined(parts.runs, whole);
  if (isExcluded(sentence, words, concept, runs)) return;
  const weight = runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const place = { first: whole.first, last: whole.last, runs: runs.length === 1 ? null : runs, weight };
  for (const value of concept.values) matches.push({ value, ...place, loose: parts.loose });
}

/** The stretches of a name in order, up to the ends it has grown to; those that touch are made one. */
function joined(runs: Composed['runs'], { first, last }: Grown): [number, number][] {
  const made: [number, number][] = [];
  for (let at = 0; at < runs.length; at++) {
    const from = at === 0 ? first : runs[at]![0];
    const to = at === runs.length - 1 ? last : runs[at]![1];
    const before = made.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = to;
    else made.push([from, to]);
  }
  return made;
}

/** Is it counted: does a number stand right in front, or hold its first word as its unit, or "số"? Or is it all of the sentence? */
function isCounted(sentence: ConceptSentence, first: number, last: number): boolean {
  if (first === 0) return sentence.taken(0) || last === sentence.tokens.length - 1;
  return sentence.taken(first) || sentence.taken(first - 1) || sentence.tokens[first - 1]!.norm === 'số';
}
