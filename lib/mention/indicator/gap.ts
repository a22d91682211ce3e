import type { Concept, Concepts } from './concept.ts';
import type { Occurrences } from './occurrences.ts';
import { type ConceptSentence, isOneOf, partsClauses } from './sentence.ts';

/** What stands between two parts of a concept. */
export interface Gap {
  /** How many words, without the names of places and of who acts. */
  readonly words: number;
  /** Is one of them a word that says something of its own, which nobody has explained? */
  readonly strange: boolean;
  /** Does a word leave open whether it was so ("ngân sách còn phải chi")? */
  readonly doubted: boolean;
  /** Does a passive stand there ("đảng viên được thành phố kết nạp")? */
  readonly passive: boolean;
}

/** So many tokens are looked at beyond the words a concept reaches across: a number with its unit, places, marks. */
const SLACK = 20;

/** The farthest token that a gap of a concept can reach from its edge. */
export const farthest = ({ reach }: Concept<unknown>): number => reach + SLACK;

/** Behind a number what it counts follows at once: "trồng 150 ha rừng", not "trồng 40 ha ngô ven rừng". */
const BEHIND_NUMBER = 1;

/**
 * The gap between the tokens `from` and `to`, `to` exclusive, or null where a concept does not reach across it: too many
 * words, a mark or a word that parts, two numbers, or a number that the part behind does not follow.
 */
export function gapOf<V>(
  sentence: ConceptSentence,
  words: Occurrences,
  concepts: Concepts<V>,
  concept: Concept<V>,
  from: number,
  to: number,
): Gap | null {
  if (to - from > farthest(concept)) return null;
  let count = 0;
  let strange = false;
  let doubted = false;
  let passive = false;
  let numbers = 0;
  let sinceNumber = 0;
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at]!;
    if (sentence.taken(at)) {
      if (at === from || !sentence.taken(at - 1)) numbers++;
      if (isBroken(sentence, at)) return null;
      if (numbers > 1) return null;
      sinceNumber = 0;
      continue;
    }
    if (token.kind === 'mark' && (partsClauses(sentence, at) || (token.bare === ',' && !concept.commas))) return null;
    if (token.kind !== 'word' || sentence.inPlace(at)) continue;
    if (isOneOf(sentence, at, concepts.parting)) return null;
    sinceNumber++;
    if (isOneOf(sentence, at, concepts.passive)) passive = true;
    if (words.holding(concepts.actors, at) !== undefined) continue;
    if (++count > concept.reach) return null;
    const isOwn = concept.neutral !== null && words.holding(concept.neutral, at) !== undefined;
    if (!isOwn && !sentence.small(at)) strange = true;
    if (isOneOf(sentence, at, concepts.doubting)) doubted = true;
  }
  if (numbers === 1 && sinceNumber > BEHIND_NUMBER) return null;
  return { words: count, strange, doubted, passive };
}

/** So many digits stand in each group of a number but the first. */
const GROUP = 3;

/** "cho 3 79 lao động": do digits follow digits here that are no group of one number ("2 500")? */
function isBroken({ tokens }: ConceptSentence, at: number): boolean {
  const { kind, bare } = tokens[at]!;
  return kind === 'digits' && tokens[at - 1]?.kind === 'digits' && bare.length !== GROUP;
}
