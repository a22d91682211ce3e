import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { anyIn } from '../../mention/sentence/line-lookup.ts';
import { reachTo } from '../../mention/sentence/reach.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';

/** So far into the sentence behind it the day may stand that a number was counted up to ("Số liệu tính đến ngày 30/9."). */
const OPENING = 8;
/** A day is told in so many tokens, with what closes the sentence behind it. */
const LONGEST_DAY = 16;

/** "..., tính đến 30/9", "Số liệu tính đến ngày 30/9": counted up to a day before the year's end, told behind the number. */
export function readCountedTo({ line, placed, quantity }: Filled, next: Line | null, text: string): Evidence | null {
  const own = lastCaution(line, placed.last + 1, reachTo(line, quantity.end), 'so-far');
  if (own !== undefined) return closes(line, own) ? wordsOf(line, own, text) : null;
  const behind = next === null ? undefined : lastCaution(next, 0, OPENING, 'so-far');
  return behind !== undefined && closes(next!, behind) ? wordsOf(next!, behind, text) : null;
}

/** Does nothing stand behind these words but a time that is not the year's end? A number there is what they are said of. */
function closes(line: Line, { last }: CautionMatch): boolean {
  if (line.tokens[last]!.bare === 'nay') return false;
  const to = Math.min(line.tokens.length, last + 1 + LONGEST_DAY);
  if (anyIn(line.quantities, last + 1, to)) return false;
  for (let at = last + 1; at < to; at++) if (areWords(line, at, 'year-end')) return false;
  return true;
}

const wordsOf = (line: Line, { first, last }: CautionMatch, text: string): Evidence =>
  evidenceOf(text, line, first, last, 'carried');
