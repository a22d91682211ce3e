import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { reachTo } from '../../mention/sentence/reach.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';

/** So far into the sentence behind it the day may stand that a number was counted up to ("Số liệu tính đến ngày 30/9."). */
const OPENING = 8;
/** A day is told in so many tokens, with what closes the sentence behind it. */
const LONGEST_DAY = 16;

/** "..., tính đến 30/9", "Số liệu tính đến ngày 30/9": counted up to a day before the year's end, told behind the number. */
export function readCountedTo(
  { sentence, placed, quantity }: Filled,
  next: Sentence | null,
  text: string,
): Evidence | null {
  const own = lastCaution(sentence, placed.last + 1, reachTo(sentence, quantity.end), 'so-far');
  if (own !== undefined) return closes(sentence, own) ? wordsOf(sentence, own, text) : null;
  const behind = next === null ? undefined : lastCaution(next, 0, OPENING, 'so-far');
  return behind !== undefined && closes(next!, behind) ? wordsOf(next!, behind, text) : null;
}

/** Does nothing stand behind these words but a time that is not the year's end? A number there is what they are said of. */
function closes(sentence: Sentence, { last }: CautionMatch): boolean {
  if (sentence.tokens[last]!.bare === 'nay') return false;
  const to = Math.min(sentence.tokens.length, last + 1 + LONGEST_DAY);
  if (anyIn(sentence.quantities, last + 1, to)) return false;
  for (let at = last + 1; at < to; at++) if (areWords(sentence, at, 'year-end')) return false;
  return true;
}

const wordsOf = (sentence: Sentence, { first, last }: CautionMatch, text: string): Evidence =>
  evidenceOf(text, sentence, first, last, 'carried');
