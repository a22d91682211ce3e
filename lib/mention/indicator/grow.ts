import { tokenIn } from '../sentence/sentence-lookup.ts';
import type { Concept, SmallWords } from './concept.ts';
import type { Occurrences } from './occurrences.ts';
import { type ConceptSentence, isOneOf } from './sentence.ts';

/** So many neighbours are taken in on each side; a name that goes on longer is a list. */
const MOST = 8;

/** So many joining words may stand in front of a neighbour: ", và". */
const JOINTS = 2;

/** How far a name reaches with the neutral words beside it, and how many there were. */
export interface Grown {
  readonly first: number;
  readonly last: number;
  readonly neighbours: number;
}

/**
 * Takes in the neutral neighbours of a name that stand right beside it or behind a joint: "bán lẻ" with "tổng mức" in front
 * and "hàng hóa và doanh thu dịch vụ tiêu dùng" behind. Numbers and all other words end it.
 */
export function grown(
  sentence: ConceptSentence,
  words: Occurrences,
  concept: Concept<unknown>,
  joints: SmallWords,
  { first, last }: { readonly first: number; readonly last: number },
): Grown {
  const { neutral } = concept;
  if (neutral === null || words.of(neutral).length === 0) return { first, last, neighbours: 0 };
  let [from, to, neighbours] = [first, last, 0];
  for (let step = 0; step < MOST; step++) {
    const at = pastJoints(sentence, joints, to + 1, 1);
    const one = words.next(neutral, at);
    if (one?.first !== at || sentence.taken(at)) break;
    to = one.last;
    neighbours++;
  }
  for (let step = 0; step < MOST; step++) {
    const at = pastJoints(sentence, joints, from - 1, -1);
    const one = words.previous(neutral, at);
    if (one?.last !== at || sentence.taken(at)) break;
    from = one.first;
    neighbours++;
  }
  return { first: from, last: to, neighbours };
}

/** The first token from `at` on, forwards or backwards, that is no joint. */
function pastJoints(sentence: ConceptSentence, joints: SmallWords, at: number, step: 1 | -1): number {
  let next = at;
  for (let count = 0; count < JOINTS && tokenIn(sentence.tokens, next) !== undefined; count++) {
    if (!isOneOf(sentence, next, joints) || sentence.taken(next)) break;
    next += step;
  }
  return next;
}
