import { evidenceOf } from '../../mention/evidence.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn, lastIn } from '../../mention/sentence/sentence-lookup.ts';
import { firstOfWords, lastOfWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';

/** The sentence that sets a number right says so within so many tokens ("Nay sửa lại là", "Theo báo cáo, con số đúng là"). */
const OPENING = 6;
/** So many tokens stand between the words that set right and the right number. */
const NEAR = 14;

interface Words {
  readonly first: number;
  readonly last: number;
}

/** The first words in [from, to) that set a number right ("xin đọc là", "con số đúng"), or null. */
function wordsThatCorrect(sentence: Sentence, from: number, to: number): Words | null {
  const first = firstOfWords(sentence, from, to, 'sets-right');
  return first < 0 ? null : { first, last: lastOfWords(sentence, first, 'sets-right') };
}

/** The number that stands right behind such words. */
const rightNumber = (sentence: Sentence, { last }: Words): PlacedQuantity | undefined =>
  firstIn(sentence.quantities, last + 1, last + 1 + NEAR);

/** Are they numbers of one kind? "là 397; xin đọc là 379 lao động": the wrong one may stand without its unit. */
function areAlike(wrong: PlacedQuantity, right: PlacedQuantity): boolean {
  const [a, b] = [wrong.quantity.unit, right.quantity.unit];
  return a === b || a === 'count' || b === 'count';
}

/** "Đáp: Không đúng.", "Không phải vậy, ...": the sentence behind refuses what was told or asked; the words, or null. */
function refusal(next: Sentence): Words | null {
  for (let at = 0; at < Math.min(REFUSED_WITHIN, next.tokens.length); at++) {
    const last = lastOfWords(next, at, 'refuses');
    if (last >= 0 && (last > at + 1 || endsSentence(next, last + 1))) return { first: at, last };
  }
  return null;
}

const endsSentence = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at] === undefined || tokens[at].kind === 'mark';

/** "Đáp:", "Xin trả lời:", "Hoàn toàn": so many tokens stand in front of a refusal. */
const REFUSED_WITHIN = 5;

/** The words by which the sentence behind a sentence, in whatever paragraph, refuses all that the sentence says, or null. */
export function refusedBehind(following: Sentence | null, text: string): Evidence | null {
  const words = following === null ? null : refusal(following);
  return following === null || words === null ? null : evidenceOf(text, following, words.first, words.last, 'carried');
}

/**
 * "chúng tôi đã in tỷ lệ hộ nghèo là 2,28%; xin đọc là 2,88%", or "... là 397. Con số đúng là 379.": the words behind a number
 * that put another in its place, or null. `next`: the sentence behind in the same paragraph.
 */
export function correctedBehind(
  sentence: Sentence,
  placed: PlacedQuantity,
  next: Sentence | null,
  text: string,
): Evidence | null {
  const following = firstIn(sentence.quantities, placed.last + 1, sentence.tokens.length);
  if (following !== undefined) {
    const words = wordsThatCorrect(sentence, placed.last + 1, following.first);
    const right = words === null ? undefined : rightNumber(sentence, words);
    return words !== null && right !== undefined && areAlike(placed, right)
      ? evidenceOf(text, sentence, words.first, words.last, 'said')
      : null;
  }
  const words = next === null ? null : wordsThatCorrect(next, 0, OPENING);
  if (next === null || words === null || lastIn(next.quantities, 0, words.first) !== undefined) return null;
  const right = rightNumber(next, words);
  return right !== undefined && areAlike(placed, right)
    ? evidenceOf(text, next, words.first, words.last, 'carried')
    : null;
}
