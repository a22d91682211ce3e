import type { Concept, Concepts, WordClass } from './concept.ts';
import { farthest, type Gap, gapOf } from './gap.ts';
import type { Occurrence, Occurrences } from './occurrences.ts';
import type { ConceptSentence } from './sentence.ts';

/** A head with its objects: the stretches of tokens they fill, in order, `to` inclusive. */
export interface Composed {
  readonly runs: readonly (readonly [from: number, to: number])[];
  /** Does a word stand between the parts that nothing explains, or that doubts them? */
  readonly loose: boolean;
}

interface Part extends Gap {
  readonly one: Occurrence;
}

interface Hull {
  readonly first: number;
  readonly last: number;
}

/**
 * A head with one word of each object's class within its reach, or null. Of two words of a class the nearer one counts, and of
 * several objects the nearest is taken first, so that the next may stand beyond it ("việc làm cho lao động được tạo").
 */
export function composed<V>(
  sentence: ConceptSentence,
  words: Occurrences,
  concepts: Concepts<V>,
  concept: Concept<V>,
  head: Occurrence,
): Composed | null {
  const runs: [number, number][] = [[head.first, head.last]];
  let hull: Hull = head;
  let loose = false;
  let open = concept.objects;
  while (open.length > 0) {
    let nearest: Part | null = null;
    let index = 0;
    for (let at = 0; at < open.length; at++) {
      const part = partFor(sentence, words, concepts, concept, head, hull, open[at]!);
      if (part === null || (nearest !== null && part.words >= nearest.words)) continue;
      nearest = part;
      index = at;
    }
    if (nearest === null) return null;
    const { one, strange, doubted } = nearest;
    open = open.length === 1 ? NONE : open.toSpliced(index, 1);
    insert(runs, one);
    hull = { first: Math.min(hull.first, one.first), last: Math.max(hull.last, one.last) };
    loose ||= strange || doubted;
  }
  return { runs, loose };
}

const NONE: readonly WordClass[] = [];

/** Puts a stretch among others in order; there are three at most. */
function insert(runs: [number, number][], { first, last }: Occurrence): void {
  let at = runs.length;
  while (at > 0 && runs[at - 1]![0] > first) at--;
  runs.splice(at, 0, [first, last]);
}

/** The nearest word of a class beside the hull, on the sides where the concept lets it stand. */
function partFor<V>(
  sentence: ConceptSentence,
  words: Occurrences,
  concepts: Concepts<V>,
  concept: Concept<V>,
  head: Occurrence,
  hull: Hull,
  object: WordClass,
): Part | null {
  let nearest: Part | null = null;
  if (concept.order !== 'before') {
    const one = words.next(object, Math.max(hull.last, head.last) + 1);
    if (one !== undefined && one.first - hull.last <= farthest(concept)) {
      const gap = gapOf(sentence, words, concepts, concept, hull.last + 1, one.first);
      if (gap !== null) nearest = { one, ...gap };
    }
  }
  if (concept.order !== 'behind') {
    const one = words.previous(object, hull.first - 1);
    if (one !== undefined && hull.first - one.last <= farthest(concept)) {
      const gap = gapOf(sentence, words, concepts, concept, one.last + 1, hull.first);
      // In front of its verb an object stands by a passive, or with nothing but small words between.
      const isLinked = gap !== null && (gap.passive || !gap.strange);
      if (isLinked && (nearest === null || gap.words < nearest.words)) nearest = { one, ...gap };
    }
  }
  return nearest;
}
