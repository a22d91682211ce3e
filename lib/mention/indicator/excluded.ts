import type { Concept } from './concept.ts';
import type { Occurrences } from './occurrences.ts';
import { type ConceptSentence, partsClauses } from './sentence.ts';

/** How far beside a name a word still makes it something else: "rừng phòng hộ", "trồng rừng thay thế". */
const BESIDE = 3;

/** So many tokens may the number in front of a name have: "bảo vệ 1.245,5 ha rừng trồng". */
const LONGEST_NUMBER = 12;

type Runs = readonly (readonly [number, number])[];

/** Does a word in a name or right beside it make it something else? `runs`: the tokens of the name itself. */
export function isExcluded(
  sentence: ConceptSentence,
  words: Occurrences,
  concept: Concept<unknown>,
  runs: Runs,
): boolean {
  const { excludes } = concept;
  if (excludes === null || words.of(excludes).length === 0) return false;
  const first = pastNumber(sentence, runs[0]![0]);
  const last = runs.at(-1)![1];
  let one = words.next(excludes, Math.max(0, first - BESIDE));
  while (one !== undefined && one.first <= last + BESIDE) {
    const { first: from, last: to } = one;
    const isWithin = runs.some(([start, end]) => start <= from && to <= end);
    if (!isWithin && !isParted(sentence, to < first ? to + 1 : last + 1, to < first ? first : from)) return true;
    one = words.next(excludes, from + 1);
  }
  return false;
}

/** The first token of the number right in front of a name, else of the name: a verb in front of it is the name's too. */
function pastNumber(sentence: ConceptSentence, first: number): number {
  let from = first;
  while (from > 0 && first - from < LONGEST_NUMBER && sentence.taken(from - 1)) from--;
  return from;
}

/** Does a number or a mark stand between? `to` exclusive; nothing does where the two overlap. */
function isParted(sentence: ConceptSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.taken(at) || partsClauses(sentence, at) || sentence.tokens[at]!.bare === ',') return true;
  }
  return false;
}
